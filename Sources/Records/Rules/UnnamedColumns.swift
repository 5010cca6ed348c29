import Diagnostics

/// A column that has cells has a name; spreadsheets leave columns that have neither.
struct UnnamedColumns {
  struct Unnamed {
    let position: Int
    let diagnostic: Diagnostic
  }

  /// Those that no row has used yet.
  private(set) var columns: [Unnamed] = []

  init() {}

  /// - Parameter table: At its header row.
  init(in table: TableReader) {
    let positions = table.header.indices.lazy.filter { table.header[$0].isEmpty }
    for position in positions.prefix(TableReader.mostColumnFaults) {
      let (point, length) = table.place(of: position)
      let diagnostic = Diagnostic(.columnUnnamed, at: point, length: length)
      columns.append(Unnamed(position: position, diagnostic: diagnostic))
    }
  }

  /// Reports those that the current row is the first to use.
  mutating func used(by table: TableReader) -> [Diagnostic] {
    let count = table.scanner.cells.count
    let used = columns.prefix { $0.position < count }.filter { !table.isBlank(at: $0.position) }
    guard !used.isEmpty else { return [] }
    columns.removeAll { column in used.contains { $0.position == column.position } }
    return used.map(\.diagnostic)
  }
}
