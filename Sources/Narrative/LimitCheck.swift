import Diagnostics

/// Looks for the first bound that a body passes; the body is read by address, since every byte of
/// every narrative comes by here.
struct LimitCheck {
  private let body: UnsafeBufferPointer<UInt8>
  private let path: String
  private var line: Int
  private var lineStart = 0
  private var brackets = 0
  private var parentheses = 0
  private var angles = 0
  private var ats = 0
  private var closings = 0
  private var run = Run()
  private var cellsBefore = 0
  private var longestDefinitions = 0
  private var headSearch = 0

  /// Lines up to a blank one.
  private struct Run {
    var lines = 0
    var bytes = 0
    var cells = 1
    var isDefining = false
  }

  private struct Excess: Error {
    let diagnostic: Diagnostic
  }

  init(_ body: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
    self.body = body
    self.path = path
    line = firstLine
  }

  mutating func firstExcess() -> Diagnostic? {
    do {
      try check()
      return nil
    } catch {
      return error.diagnostic
    }
  }

  private mutating func check() throws(Excess) {
    lineStart = body.startIndex
    if body.count > NarrativeLimits.size {
      throw excess(.narrativeTooLarge, at: body.startIndex, NarrativeLimits.size / 1024, "KiB")
    }
    var start = body.startIndex
    while start < body.endIndex {
      let end = body[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? body.endIndex
      try checkIndentation(start..<end)
      try checkLine(start..<end)
      try closeLine(start..<end)
      start = end + 1
      if start < body.endIndex, body[end] == 0x0D, body[start] == 0x0A { start += 1 }
      line += 1
      lineStart = start
    }
  }

  private mutating func checkLine(_ range: Range<Int>) throws(Excess) {
    var pipes = 0
    var addresses = 0
    var last: UInt8 = 0
    for offset in range {
      let byte = body[offset]
      if byte >= 0x80 {
        last = byte
        continue
      }
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: break
      case 0x2E where last | 0x20 == 0x77:
        try count(&addresses, "www.", offset, limit: NarrativeLimits.addresses)
      case 0x2E: break
      default:
        addresses = 0
        try checkMark(byte, after: last, offset, &pipes)
      }
      last = byte
    }
    run.cells = max(run.cells, pipes + 1)
  }

  private mutating func checkMark(
    _ byte: UInt8, after last: UInt8, _ offset: Int, _ pipes: inout Int
  ) throws(Excess) {
    switch byte {
    case 0x5B: try count(&brackets, "[", offset)
    case 0x29: try count(&parentheses, ")", offset, limit: NarrativeLimits.parentheses)
    case 0x3C: try count(&angles, "<", offset)
    case 0x40: try count(&ats, "@", offset)
    case 0x5D: closings += 1
    case 0x7C:
      try count(&pipes, "|", offset, .narrativeTableTooLarge, limit: NarrativeLimits.lineCells)
    case 0x3A where last == 0x5D: run.isDefining = true
    default: break
    }
  }

  private func count(
    _ total: inout Int, _ mark: String, _ offset: Int, _ rule: Rule = .narrativeTooDense,
    limit: Int = NarrativeLimits.marks
  ) throws(Excess) {
    total += 1
    if total > limit { throw excess(rule, at: offset, limit, mark) }
  }

  private mutating func closeLine(_ range: Range<Int>) throws(Excess) {
    if body[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      cellsBefore += run.lines * run.cells
      run = Run()
      return
    }
    run.lines += 1
    run.bytes += range.count
    if run.isDefining { longestDefinitions = max(longestDefinitions, run.bytes) }
    let cells = cellsBefore + run.lines * run.cells
    if run.cells > 1, cells > NarrativeLimits.tableCells {
      throw excess(.narrativeTableTooLarge, at: range.lowerBound, NarrativeLimits.tableCells, "|")
    }
    if body[range].allSatisfy(isDelimiter) { headSearch += run.bytes }
    if headSearch > NarrativeLimits.headSearch {
      throw excess(.narrativeTooDense, at: range.lowerBound, NarrativeLimits.marks, "|-|")
    }
    if longestDefinitions * closings > NarrativeLimits.labelCopies {
      throw excess(.narrativeTooDense, at: range.lowerBound, NarrativeLimits.marks, "[…]")
    }
  }

  private func checkIndentation(_ range: Range<Int>) throws(Excess) {
    var column = 0
    var offset = range.lowerBound
    while offset < range.upperBound, let (next, width) = container(at: offset, in: range) {
      offset = next
      column += width
    }
    let isBlank = body[range.lowerBound..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if column > NarrativeLimits.indentation, !isBlank || offset < range.upperBound {
      throw excess(.narrativeTooDeep, at: offset, NarrativeLimits.indentation, "")
    }
  }

  /// The end and the columns of a blank, or of a list or quote mark.
  private func container(at offset: Int, in range: Range<Int>) -> (next: Int, width: Int)? {
    var end = offset
    while end < range.upperBound, end - offset < 9, (0x30...0x39).contains(body[end]) { end += 1 }
    guard end < range.upperBound else { return nil }
    let isNumber = end > offset
    switch body[end] {
    case 0x09 where !isNumber: return (end + 1, 4)
    case 0x20 where !isNumber, 0x3E where !isNumber: return (end + 1, 1)
    case 0x2A where !isNumber, 0x2B where !isNumber, 0x2D where !isNumber, 0x29 where isNumber,
      0x2E where isNumber:
      let next = end + 1
      let isItem = next == range.upperBound || body[next] == 0x20 || body[next] == 0x09
      return isItem ? (next, next - offset) : nil
    default: return nil
    }
  }

  private func excess(_ rule: Rule, at offset: Int, _ limit: Int, _ of: String) -> Excess {
    let before = body[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    let place = SourcePoint(path: path, line: line, column: before + 1)
    return Excess(
      diagnostic: Diagnostic(rule, at: place, ["limit": String(limit), "mark": of]))
  }
}

/// Of the line below a table's head, a quote's mark included.
func isDelimiter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x09, 0x20, 0x2D, 0x3A, 0x3E, 0x7C: true
  default: false
  }
}
