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

/// Reads `2022-03-15`, as nearly all days are written; nil for all else, wrong or not.
func plainDay(in bytes: [UInt8], _ range: Range<Int>) -> Day? {
  let start = range.lowerBound
  guard range.count == 10, bytes[start + 7] == UInt8(ascii: "-"),
    let month = plainMonth(in: bytes, start..<start + 7),
    let day = plainNumber(in: bytes, start + 8..<start + 10)
  else { return nil }
  return Day(year: month.year, month: month.month, day: day)
}

/// Reads `2022-03`; nil for all else, wrong or not.
func plainMonth(in bytes: [UInt8], _ range: Range<Int>) -> Month? {
  let start = range.lowerBound
  guard range.count == 7, bytes[start + 4] == UInt8(ascii: "-"),
    let year = plainNumber(in: bytes, start..<start + 4),
    let month = plainNumber(in: bytes, start + 5..<start + 7)
  else { return nil }
  return Month(year: year, month: month)
}

/// A few ASCII digits, and nothing else, as a number.
private func plainNumber(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  var value = 0
  for offset in range {
    guard bytes[offset] >= UInt8(ascii: "0"), bytes[offset] <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
  }
  return value
}
