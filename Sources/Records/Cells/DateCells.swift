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
  guard (8...10).contains(range.count) else { return nil }
  return bytes.withUnsafeBufferPointer { bytes in
    let cell = UnsafeBufferPointer(rebasing: bytes[range])
    let second = cell[6] == cell[4] ? 6 : 7
    guard cell[second] == cell[4], (1...2).contains(cell.count - second - 1),
      let month = plainMonth(in: cell, to: second),
      let day = plainNumber(in: cell, from: second + 1, to: cell.count)
    else { return nil }
    return Day(year: month.year, month: month.month, day: day)
  }
}

/// Reads `2022-03` or `2022/3`; nil for all else, wrong or not.
func plainMonth(in bytes: [UInt8], _ range: Range<Int>) -> Month? {
  guard (6...7).contains(range.count) else { return nil }
  return bytes.withUnsafeBufferPointer { bytes in
    plainMonth(in: UnsafeBufferPointer(rebasing: bytes[range]), to: range.count)
  }
}

/// - Parameter end: Of the month, in the cell.
private func plainMonth(in cell: UnsafeBufferPointer<UInt8>, to end: Int) -> Month? {
  guard cell[4] == UInt8(ascii: "-") || cell[4] == UInt8(ascii: "/"),
    let year = plainNumber(in: cell, from: 0, to: 4),
    let month = plainNumber(in: cell, from: 5, to: end)
  else { return nil }
  return Month(year: year, month: month)
}

/// ASCII digits, and nothing else, as a number.
///
/// - Parameter end: After the start.
private func plainNumber(
  in cell: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int? {
  var value = 0
  for place in start..<end {
    let digit = cell[place] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    value = value &* 10 &+ Int(digit)
  }
  return value
}
