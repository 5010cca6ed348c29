import Diagnostics

extension TableReader {
  /// Checks the header row: every required column is there, none is there twice, and none is
  /// unknown.
  mutating func check(_ columns: ColumnBinder) {
    checkPresence(columns)
    checkTwice(columns)
    checkKnown(columns)
  }

  private mutating func checkPresence(_ columns: ColumnBinder) {
    for (column, positions) in zip(columns.schema, columns.positions)
    where column.isRequired && positions.isEmpty {
      found.append(
        Diagnostic(
          .columnMissing, at: point(of: scanner.rowStart),
          ["column": column.header, "key": column.key]))
    }
  }

  /// A column is there twice too where its header and its key are.
  private mutating func checkTwice(_ columns: ColumnBinder) {
    for positions in columns.positions {
      for later in positions.dropFirst() {
        report(.columnTwice, at: later, ["first": header[positions[0]]])
      }
    }
  }

  /// A column that nothing reads is never published.
  private mutating func checkKnown(_ columns: ColumnBinder) {
    let known = Set(columns.positions.joined())
    let names = columns.schema.flatMap { [$0.header, $0.key] }
    for position in header.indices where !known.contains(position) && !header[position].isEmpty {
      report(
        .columnUnknown, at: position, suggestion: nearestName(to: header[position], among: names))
    }
  }
}
