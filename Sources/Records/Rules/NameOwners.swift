import Diagnostics
import Portfolio

/// No id, name or alias belongs to two units: the later row is the error.
struct NameOwners {
  private var lines: [String: Int] = [:]

  mutating func claim<Cells>(
    _ names: [String], in row: inout TableReader, at column: Column<Cells>
  ) {
    let line = row.origin.line
    var shared: [(name: String, line: Int)] = []
    for name in names {
      let first = lines[name, default: line]
      lines[name] = first
      if first != line { shared.append((name, first)) }
    }
    for (name, line) in shared.prefix(TableReader.mostCellFaults) {
      row.report(.unitNameShared, at: column, ["part": shortened(name), "line": "\(line)"])
    }
  }
}
