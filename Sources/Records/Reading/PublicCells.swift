/// Reads a table once more for a download: its documented columns in their documented order.
///
/// - Parameters:
///   - bytes: Of a table that was read without a fault.
///   - columns: Those wanted; one that the file does not have gives blank cells.
///   - visit: Called with each row that holds something.
public func forEachRow(
  of bytes: [UInt8], columns: [ColumnSchema], _ visit: (PublicRow) -> Void
) {
  guard let text = try? DecodedText(decoding: bytes) else { return }
  var scanner = CSVScanner(text.bytes)
  var positions: [Int?]?
  while scanner.nextRow() {
    let row = PublicRow(bytes: scanner.bytes, cells: scanner.cells, positions: positions ?? [])
    guard !row.isBlank else { continue }
    if positions != nil {
      visit(row)
    } else {
      let names = scanner.cells.map { String(decoding: $0.text(in: scanner.bytes), as: UTF8.self) }
      positions = columns.map { column in
        names.firstIndex { $0 == column.key || $0 == column.header }
      }
    }
  }
}

/// A row of a table, its cells in bytes: most are given away as they are written, and a text made
/// of each took two thirds of the time.
public struct PublicRow {
  let bytes: [UInt8]
  let cells: [CSVCell]

  /// Of the columns wanted, where the file has each.
  let positions: [Int?]

  /// The trimmed UTF-8 of a cell; none where the file or the row does not have it.
  ///
  /// - Parameter column: Position among the columns wanted.
  public subscript(column: Int) -> ArraySlice<UInt8> {
    guard let position = positions[column], position < cells.count else { return [] }
    return cells[position].text(in: bytes)
  }

  fileprivate var isBlank: Bool {
    cells.allSatisfy(\.text.isEmpty)
  }
}

extension CSVCell {
  /// What the cell says, without blanks at its ends.
  fileprivate func text(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    form == .escaped ? unescaped(bytes[text])[...] : bytes[text]
  }
}
