import Diagnostics
import Portfolio

/// A table's key, a project, occurs once: the later row is the error.
struct UniqueProjects {
  /// By project; 0 where none has occurred.
  private var lines: [Int32] = []

  mutating func check<Cells>(
    _ project: Int, in row: inout TableReader, at column: Column<Cells>
  ) {
    if lines.isEmpty { lines = [Int32](repeating: 0, count: row.names.projects.names.count) }
    if lines[project] > 0 {
      return row.report(.rowTwice, at: column, ["line": "\(lines[project])"])
    }
    lines[project] = Int32(truncatingIfNeeded: row.origin.line)
  }
}

/// As ``UniqueProjects``, where the key is another.
struct UniqueRows {
  private var keys = ByteIndex()

  /// Of each key's first row, by the key's number.
  private var lines: [Int] = []
  private var key: [UInt8] = []

  /// - Parameters: What a row is known by; parts that a table's key does not have are left out.
  mutating func check<Cells>(
    project: Int = -1, _ text: String, _ month: Month? = nil, in row: inout TableReader,
    at column: Column<Cells>
  ) {
    key.removeAll(keepingCapacity: true)
    withUnsafeBytes(of: (project, month?.year ?? 0, month?.month ?? 0)) {
      key.append(contentsOf: $0)
    }
    key.append(contentsOf: text.utf8)
    let number = key.withUnsafeBytes { keys.add($0) }
    guard number == lines.count else {
      return row.report(.rowTwice, at: column, ["line": "\(lines[number])"])
    }
    lines.append(row.origin.line)
  }
}
