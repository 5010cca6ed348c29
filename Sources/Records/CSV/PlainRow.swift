/// Splits a row of plain cells without a fault, as nearly all rows are, eight bytes at a time.
///
/// - Parameters:
///   - start: Where the row begins, before the table's end.
///   - cells: Those of the row before, which those of this one replace: most rows have as many.
/// - Returns: Where the next row begins, or the table ends; nil where the row holds a quote or a
///   control character or has more cells than the one before, so that it is to be looked at byte by
///   byte. Then `cells` are of no use.
func splitPlainRow(
  of table: UnsafeBufferPointer<UInt8>, from start: Int, into cells: inout [CSVCell]
) -> Int? {
  var count = 0
  let next = cells.withUnsafeMutableBufferPointer { cells in
    splitPlainRow(of: table, from: start, into: cells, count: &count)
  }
  if next != nil, count < cells.count { cells.removeLast(cells.count - count) }
  return next
}

private func splitPlainRow(
  of table: UnsafeBufferPointer<UInt8>, from start: Int,
  into cells: UnsafeMutableBufferPointer<CSVCell>, count: inout Int
) -> Int? {
  var cellStart = start
  var offset = start
  while offset < table.count {
    var marks = marks(ofBytesUpTo: .comma, in: word(of: table, at: offset))
    while marks != 0 {
      let place = offset &+ marks.trailingZeroBitCount / 8
      marks &= marks &- 1
      let byte = table[place]
      if byte == .comma {
        guard count < cells.count else { return nil }
        cells[count] = CSVCell(from: cellStart, to: place, in: table)
        count &+= 1
        cellStart = place &+ 1
        continue
      }
      if byte == .lineFeed || byte == .carriageReturn {
        let end = byte == .lineFeed ? place : place + 1
        guard end < table.count, table[end] == .lineFeed, count < cells.count else { return nil }
        cells[count] = CSVCell(from: cellStart, to: place, in: table)
        count &+= 1
        return end + 1
      }
      let isText = byte >= .space && byte < .delete && byte != .quote || byte == .tab
      guard isText else { return nil }
    }
    offset &+= 8
  }
  guard count < cells.count else { return nil }
  cells[count] = CSVCell(from: cellStart, to: table.count, in: table)
  count &+= 1
  return table.count
}

/// Eight bytes, the first one lowest; letters stand for those behind the table's end.
@inline(__always)
private func word(of table: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
  if offset + 8 <= table.count {
    return UInt64(
      littleEndian: UnsafeRawBufferPointer(table)
        .loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
  var word: UInt64 = 0
  for place in (0..<8).reversed() {
    let isIn = offset + place < table.count
    word = word << 8 | UInt64(isIn ? table[offset + place] : UInt8(ascii: "a"))
  }
  return word
}
