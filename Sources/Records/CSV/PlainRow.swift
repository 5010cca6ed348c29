/// Splits a row of plain cells without a fault, as nearly all rows are, eight bytes at a time.
///
/// - Parameters:
///   - start: Where the row begins, before the table's end.
///   - cells: Takes those of the row.
/// - Returns: Where the next row begins, or the table ends; nil where the row holds a quote or a
///   control character, so that it is to be looked at byte by byte. Then `cells` may have grown.
func splitPlainRow(
  of table: UnsafeBufferPointer<UInt8>, from start: Int, into cells: inout [CSVCell]
) -> Int? {
  var cellStart = start
  var offset = start
  while offset < table.count {
    var marks = marks(ofBytesUpTo: .comma, in: word(of: table, at: offset))
    while marks != 0 {
      let place = offset + marks.trailingZeroBitCount / 8
      marks &= marks - 1
      switch table[place] {
      case .comma:
        cells.append(CSVCell(from: cellStart, to: place, in: table))
        cellStart = place + 1
      case .lineFeed:
        cells.append(CSVCell(from: cellStart, to: place, in: table))
        return place + 1
      case .carriageReturn:
        guard place + 1 < table.count, table[place + 1] == .lineFeed else { return nil }
        cells.append(CSVCell(from: cellStart, to: place, in: table))
        return place + 2
      case .quote: return nil
      case .space..., .tab:
        if table[place] == .delete || table[place] == 0xC2 { return nil }
      default: return nil
      }
    }
    offset += 8
  }
  cells.append(CSVCell(from: cellStart, to: table.count, in: table))
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
