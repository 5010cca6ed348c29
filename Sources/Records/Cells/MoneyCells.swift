import Portfolio

/// An amount in 万元.
struct MoneyCells: CellType {
  let kind = ColumnKind.money

  func value(at position: Int, in row: inout TableReader) -> Money? {
    if let plain = plainMoney(in: row.scanner.bytes, row.content(at: position)) { return plain }
    do {
      return try Money(parsing: row.text(at: position))
    } catch {
      row.report(error, at: position)
      return nil
    }
  }
}

extension CellType where Self == MoneyCells {
  static var money: MoneyCells { MoneyCells() }
}

/// Reads up to nine digits and, after a point, one to four; nil for all else, wrong or not.
func plainMoney(in bytes: [UInt8], _ range: Range<Int>) -> Money? {
  var value: Int64 = 0
  var point: Int?
  for offset in range {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "."), point == nil {
      point = offset
      continue
    }
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), range.count <= 14 else {
      return nil
    }
    value = value * 10 + Int64(byte - UInt8(ascii: "0"))
  }
  let whole = (point ?? range.upperBound) - range.lowerBound
  let decimals = point.map { range.upperBound - $0 - 1 } ?? 0
  guard (1...9).contains(whole), point == nil || (1...4).contains(decimals) else { return nil }
  for _ in decimals..<4 { value *= 10 }
  return Money(yuan: value)
}
