import Portfolio

struct DayCells: CellType {
  let kind = ColumnKind.day

  func value(at position: Int, in row: inout TableReader) -> Day? {
    if let plain = plainDay(in: row.scanner.bytes, row.content(at: position)) { return plain }
    do {
      return try Day(parsing: row.text(at: position))
    } catch {
      row.report(error, at: position)
      return nil
    }
  }
}

extension CellType where Self == DayCells {
  static var day: DayCells { DayCells() }
}

struct MonthCells: CellType {
  let kind = ColumnKind.month

  func value(at position: Int, in row: inout TableReader) -> Month? {
    if let plain = plainMonth(in: row.scanner.bytes, row.content(at: position)) { return plain }
    do {
      return try Month(parsing: row.text(at: position))
    } catch {
      row.report(error, at: position)
      return nil
    }
  }
}

extension CellType where Self == MonthCells {
  static var month: MonthCells { MonthCells() }
}

/// Reads `2022-03-15` or `2022/3/15`, as nearly all days are written; nil for all else, wrong or
/// not.
func plainDay(in bytes: [UInt8], _ range: Range<Int>) -> Day? {
  guard (8...10).contains(range.count),
    let last = (range.upperBound - 3..<range.upperBound).first(where: { isSeparator(bytes[$0]) }),
    let month = plainMonth(in: bytes, range.lowerBound..<last),
    bytes[last] == bytes[range.lowerBound + 4],
    let day = plainNumber(in: bytes, last + 1..<range.upperBound)
  else { return nil }
  return Day(year: month.year, month: month.month, day: day)
}

/// Reads `2022-03` or `2022/3`; nil for all else, wrong or not.
func plainMonth(in bytes: [UInt8], _ range: Range<Int>) -> Month? {
  let start = range.lowerBound
  guard (6...7).contains(range.count), isSeparator(bytes[start + 4]),
    let year = plainNumber(in: bytes, start..<start + 4),
    let month = plainNumber(in: bytes, start + 5..<range.upperBound)
  else { return nil }
  return Month(year: year, month: month)
}

private func isSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
}

/// A few ASCII digits, and nothing else, as a number.
private func plainNumber(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  guard !range.isEmpty else { return nil }
  var value = 0
  for offset in range {
    guard bytes[offset] >= UInt8(ascii: "0"), bytes[offset] <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
  }
  return value
}
