import Diagnostics

extension TableReader {
  /// How many columns a rule reports of one header row: a file that is no table may have millions.
  static let mostColumnFaults = 50

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
      for later in positions.dropFirst().prefix(TableReader.mostColumnFaults) {
        report(.columnTwice, at: later, ["first": header[positions[0]]])
      }
    }
  }

  /// A column that nothing reads is never published.
  private mutating func checkKnown(_ columns: ColumnBinder) {
    let known = Set(columns.positions.joined())
    let names = columns.schema.flatMap { [$0.header, $0.key] }
    let unknown = header.indices.filter { !known.contains($0) && !header[$0].isEmpty }
    for position in unknown.prefix(TableReader.mostColumnFaults) {
      report(
        .columnUnknown, at: position, suggestion: likelyName(for: header[position], among: names))
    }
  }
}
