/// Reads a table once more for a download: its documented columns in their documented order.
///
/// - Parameters:
///   - bytes: Of a table that was read without a fault.
///   - columns: Those wanted; one that the file does not have gives blank cells.
///   - taking: Asked at each row whose bytes are those of the columns wanted, in order; the cells
///     of a row that it takes are not visited.
///   - visit: Called with each cell of each row that holds something, row by row, given its
///     column's position among those wanted. What the cell says is there during the call only.
public func forEachCell(
  of bytes: [UInt8], columns: [ColumnSchema],
  taking: (PublicRow) -> Bool, _ visit: (Int, UnsafeBufferPointer<UInt8>) -> Void
) {
  guard let text = try? DecodedText(decoding: bytes) else { return }
  var scanner = CSVScanner(text.bytes)
  var positions: [Int]?
  var isInOrder = false
  text.bytes.withUnsafeBufferPointer { bytes in
    while scanner.nextRow() {
      if isInOrder, let row = PublicRow(scanner.cells, in: bytes), row.count == columns.count,
        taking(row)
      {
        continue
      }
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
          visit(column, UnsafeBufferPointer(rebasing: bytes[..<0]))
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
    cell.withText(in: bytes) { String(decoding: $0, as: UTF8.self) }
  }
  return columns.map { column in
    names.firstIndex { $0 == column.key || $0 == column.header } ?? -1
  }
}

/// A row of cells without quotes and without blanks at their ends; some may be empty, but not all.
public struct PublicRow {
  private let cells: [CSVCell]
  private let table: UnsafeBufferPointer<UInt8>

  /// - Returns: nil for a row of another form.
  fileprivate init?(_ cells: [CSVCell], in table: UnsafeBufferPointer<UInt8>) {
    var isFilled = false
    for cell in cells {
      guard cell.form == .plain, cell.text == cell.start..<cell.end else { return nil }
      isFilled = isFilled || cell.start < cell.end
    }
    guard isFilled else { return nil }
    self.cells = cells
    self.table = table
  }

  /// How many cells there are.
  public var count: Int { cells.count }

  public subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: table[cells[column].text])
  }

  /// From the first cell to the last, with the commas between them.
  public var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: table[(cells.first?.start ?? 0)..<(cells.last?.end ?? 0)])
  }
}

extension CSVCell {
  /// Hands over what the cell says, without blanks at its ends and without quotes around it.
  ///
  /// - Parameter bytes: Of the table.
  fileprivate func withText<Result>(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let text = UnsafeBufferPointer(rebasing: bytes[text])
    guard form == .escaped else { return body(text) }
    return unescaped(Array(text)[...]).withUnsafeBufferPointer(body)
  }
}
