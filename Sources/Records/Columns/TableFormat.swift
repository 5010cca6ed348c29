/// A kind of table: its columns, bound to the cells of one file, and how its rows are read.
///
/// To add a column, add a property, bind it in `init` and read it where rows are read; the names
/// in header rows, checks, the schema and what may be published follow from that.
protocol TableFormat {
  static var name: String { get }

  init(_ columns: inout ColumnBinder)
}

/// A column of one file.
struct Column<Cells: CellType> {
  /// The cell of each row; nil where the file does not have the column.
  let position: Int?
  let isRequired: Bool
  let cells: Cells
}

/// How the text of a column's cells becomes values.
protocol CellType {
  associatedtype Value

  var kind: ColumnKind { get }

  /// Reads the cell that stands at `position`, which is not blank; a bad one is reported.
  func value(at position: Int, in row: inout TableReader) -> Value?
}
