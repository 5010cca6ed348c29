/// Reads a table once more for a download: its documented columns in their documented order.
///
/// - Parameters:
///   - bytes: Of a table that was read without a fault.
///   - columns: Those wanted; one that the file does not have gives blank cells.
///   - visit: Called with the trimmed text of each row's cells, one for each of `columns`.
public func forEachRow(
  of bytes: [UInt8], columns: [ColumnSchema], _ visit: ([String]) -> Void
) {
  guard let text = try? DecodedText(decoding: bytes) else { return }
  var scanner = CSVScanner(text.bytes)
  var positions: [Int?]?
  while scanner.nextRow() {
    let cells = scanner.cells.map { $0.text(in: scanner.bytes) }
    guard cells.contains(where: { !$0.isEmpty }) else { continue }
    if let positions {
      visit(positions.map { $0.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? "" })
    } else {
      positions = columns.map { column in
        cells.firstIndex { $0 == column.key || $0 == column.header }
      }
    }
  }
}

extension CSVCell {
  /// What the cell says, without blanks at its ends.
  fileprivate func text(in bytes: [UInt8]) -> String {
    let range = trimmed(content, of: bytes)
    guard form == .escaped else { return decoded(bytes, range) }
    return String(decoding: unescaped(bytes[range]), as: UTF8.self)
  }
}
