import Diagnostics
import Portfolio

/// A fault that shows only when several tables have been read: its cell is looked for then.
struct LateFault {
  let rule: Rule
  let origin: Origin

  /// The cell's column.
  let key: String
  let details: [String: String]

  init(_ rule: Rule, _ origin: Origin, _ key: String, _ details: [String: String] = [:]) {
    self.rule = rule
    self.origin = origin
    self.key = key
    self.details = details
  }
}

extension RecordsReader {
  /// Reports the late faults, each table that has some being read once more.
  mutating func reportLateFaults() {
    for (table, faults) in Dictionary(grouping: late, by: \.origin.table) {
      let path = layout.tables[table]
      guard let bytes = try? files.read(path), let text = try? DecodedText(decoding: bytes) else {
        continue
      }
      var reader = reader(of: text, at: path)
      reader.report(faults.sorted { $0.origin.line < $1.origin.line })
      found += reader.found
    }
  }
}

extension TableReader {
  /// - Parameter faults: This table's, by line.
  fileprivate mutating func report(_ faults: [LateFault]) {
    guard readHeader() else { return }
    var rest = faults[...]
    while let next = rest.first, nextFilledRow() {
      guard origin.line == next.origin.line else { continue }
      while let fault = rest.first, fault.origin.line == next.origin.line {
        rest.removeFirst()
        report(fault)
      }
    }
  }

  private mutating func report(_ fault: LateFault) {
    let schema = TableSchema.all.lazy.flatMap(\.columns)
    let names = [fault.key] + schema.filter { $0.key == fault.key }.map(\.header)
    guard let position = header.firstIndex(where: names.contains) else { return }
    report(fault.rule, at: position, fault.details)
  }
}
