/// The table row from which a value was read.
public struct Origin: Hashable, Sendable {
  // Every row on record has one.
  private let storedTable: Int32
  private let storedLine: Int32

  /// Position in ``Register/tables``.
  public var table: Int { Int(storedTable) }

  /// 1 for the table's header line.
  public var line: Int { Int(storedLine) }

  public init(table: Int, line: Int) {
    storedTable = Int32(clamping: table)
    storedLine = Int32(clamping: line)
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
