/// The table row from which a value was read.
public struct Origin: Hashable, Sendable {
  /// Position in ``Register/tables``.
  public let table: Int

  /// 1 for the table's header line.
  public let line: Int

  public init(table: Int, line: Int) {
    self.table = table
    self.line = line
  }
}

/// A table that was read.
public struct TableSource: Hashable, Sendable {
  /// Below the content folder, like `plans/2022.csv`.
  public let path: String
  public let rows: Int

  public init(path: String, rows: Int) {
    self.path = path
    self.rows = rows
  }
}
