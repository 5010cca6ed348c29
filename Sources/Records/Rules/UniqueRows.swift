import Diagnostics
import Portfolio

/// A table's key occurs once: the later row is the error.
struct UniqueRows {
  /// What a row is known by; parts that a table's key does not have are left out.
  struct Key: Hashable {
    var project = -1
    var text = ""
    var month: Month?
  }

  private var lines: [Key: Int] = [:]

  mutating func check<Cells>(
    _ key: Key, in row: inout TableReader, at column: Column<Cells>
  ) {
    let line = row.origin.line
    if let first = lines.updateValue(line, forKey: key) {
      lines[key] = first
      row.report(.rowTwice, at: column, ["line": "\(first)"])
    }
  }
}
