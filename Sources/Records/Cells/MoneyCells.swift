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
  guard (1...14).contains(range.count) else { return nil }
  return bytes.withUnsafeBufferPointer { bytes in
    var value: Int64 = 0
    var point: Int?
    for place in range {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit < 10 {
        value = value &* 10 &+ Int64(digit)
      } else if bytes[place] == UInt8(ascii: "."), point == nil {
        point = place
      } else {
        return nil
      }
    }
    let whole = (point ?? range.upperBound) - range.lowerBound
    let decimals = point.map { range.upperBound - $0 - 1 } ?? 0
    guard (1...9).contains(whole), point == nil || (1...4).contains(decimals) else { return nil }
    for _ in decimals..<4 { value *= 10 }
    return Money(yuan: value)
  }
}
