import Portfolio

/// Hands out a table's columns: describes them, and finds them in a file's header row.
struct ColumnBinder {
  /// The columns asked for so far.
  private(set) var schema: [ColumnSchema] = []

  /// For each of them, which cells of the header row name it; more than one is a fault.
  private(set) var positions: [[Int]] = []

  private let header: [String]

  /// - Parameter header: The header row's cells without blanks at their ends.
  init(header: [String] = []) {
    self.header = header
  }

  /// A column whose cells may not be blank.
  mutating func required<Cells: CellType>(
    _ key: String, _ name: String, _ cells: Cells
  ) -> Column<Cells> {
    bind(
      ColumnSchema(key: key, header: name, isRequired: true, people: nil, kind: cells.kind), cells)
  }

  mutating func optional<Cells: CellType>(
    _ key: String, _ name: String, _ cells: Cells, people: PeopleColumn? = nil
  ) -> Column<Cells> {
    bind(
      ColumnSchema(key: key, header: name, isRequired: false, people: people, kind: cells.kind),
      cells)
  }

  private mutating func bind<Cells: CellType>(
    _ column: ColumnSchema, _ cells: Cells
  ) -> Column<Cells> {
    let found = header.indices.filter { header[$0] == column.key || header[$0] == column.header }
    schema.append(column)
    positions.append(found)
    return Column(position: found.first, isRequired: column.isRequired, cells: cells)
  }
}
