/// Reads a table once more for a download: its documented columns in their documented order.
///
/// - Parameters:
///   - bytes: Of a table that was read without a fault.
///   - columns: Those wanted; one that the file does not have gives blank cells.
///   - passing: Asked at each row of a file that has just the columns wanted, in order, given the
///     table and where the row begins; the cells of a row of which it gives the end, before the line
///     end, are not visited.
///   - visit: Called with each cell of each row that holds something, row by row, given its
///     column's position among those wanted. The cell's bytes are there during the call only.
public func forEachCell(
  of bytes: [UInt8], columns: [ColumnSchema],
  passing: (UnsafeBufferPointer<UInt8>, Int) -> Int?, _ visit: (Int, PublicCell) -> Void
) {
  guard let text = try? DecodedText(decoding: bytes) else { return }
  var scanner = CSVScanner(text.bytes)
  var positions: [Int]?
  var isInOrder = false
  text.bytes.withUnsafeBufferPointer { bytes in
    while true {
      if isInOrder, scanner.end < bytes.count, let end = passing(bytes, scanner.end) {
        scanner.pass(to: end)
        continue
      }
      guard scanner.nextRow() else { return }
      guard scanner.cells.contains(where: { !$0.text.isEmpty }) else { continue }
      guard let positions else {
        let places = places(of: columns, in: scanner.cells, bytes)
        positions = places
        isInOrder = places.elementsEqual(scanner.cells.indices)
        continue
      }
      for column in positions.indices {
        let position = positions[column]
        guard scanner.cells.indices.contains(position) else {
          visit(column, PublicCell(text: UnsafeBufferPointer(rebasing: bytes[..<0]), form: .quoted))
          continue
        }
        scanner.cells[position].withText(in: bytes) { visit(column, $0) }
      }
    }
  }
}

/// For each column wanted, its position in the header; -1 where the file does not have it.
private func places(
  of columns: [ColumnSchema], in header: [CSVCell], _ bytes: UnsafeBufferPointer<UInt8>
) -> [Int] {
  let names = header.map { cell in
    cell.withText(in: bytes) { String(decoding: $0.text, as: UTF8.self) }
  }
  return columns.map { column in
    names.firstIndex { $0 == column.key || $0 == column.header } ?? -1
  }
}

/// A cell of a table in bytes: most are given away as they are written, and a text made of each
/// took two thirds of the time.
public struct PublicCell {
  /// Without blanks at its ends and without quotes around it.
  public let text: UnsafeBufferPointer<UInt8>

  /// Whether it is written without quotes, so that it holds no comma, quote or line end; then it
  /// stands in the table's bytes, a comma from its neighbours unless blanks are between.
  public let isPlain: Bool

  fileprivate init(text: UnsafeBufferPointer<UInt8>, form: CSVCell.Form) {
    self.text = text
    isPlain = form == .plain
  }
}

extension CSVCell {
  /// - Parameter bytes: Of the table.
  fileprivate func withText<Result>(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (PublicCell) -> Result
  ) -> Result {
    let text = UnsafeBufferPointer(rebasing: bytes[text])
    guard form == .escaped else { return body(PublicCell(text: text, form: form)) }
    return unescaped(Array(text)[...]).withUnsafeBufferPointer {
      body(PublicCell(text: $0, form: form))
    }
  }
}
