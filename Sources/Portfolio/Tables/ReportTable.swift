/// One progress table: when it speaks of, and how many projects it holds.
public struct ReportTable: Sendable {
  public let date: Day
  /// Whether it is a half-monthly or weekly table, not a month's.
  public let isInterim: Bool
  /// Position in ``Register/tables``.
  public let table: Int
  public let rows: Int

  public init(
    date: Day, isInterim: Bool, table: Int, rows: Int
  ) {
    self.date = date
    self.isInterim = isInterim
    self.table = table
    self.rows = rows
  }
}
