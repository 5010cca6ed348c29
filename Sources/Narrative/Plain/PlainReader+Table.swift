extension PlainReader {
  /// Reads a table that stands between blank lines, all of whose rows have the head's cells.
  mutating func readTable() throws(NotPlain) {
    guard isAfterBlankLine, let delimiter = body[offset...].firstIndex(of: 0x0A) else {
      throw NotPlain()
    }
    endBlock()
    let (alignments, delimiterEnd) = try readDelimiter(at: delimiter + 1)
    add(.start(.table))
    add(.start(.tableHead))
    try readRow(isHeading: true, alignments)
    add(.end(.tableHead))
    offset = delimiterEnd
    try endLine()
    if next == UInt8(ascii: "|") {
      add(.start(.tableBody))
      while next == UInt8(ascii: "|") {
        let rowStart = offset
        try readRow(isHeading: false, alignments)
        // Which might begin another table to a parser that looks for one in every line.
        let isPlain = body[rowStart..<offset].contains { !isDelimiter($0) && $0 != 0x0A }
        guard isPlain else { throw NotPlain() }
      }
      add(.end(.tableBody))
    }
    add(.end(.table))
    guard offset == body.count || next == 0x0A else { throw NotPlain() }
  }

  private mutating func readRow(
    isHeading: Bool, _ alignments: [Node.Alignment]
  ) throws(NotPlain) {
    add(.start(.tableRow))
    for alignment in alignments {
      guard next == UInt8(ascii: "|"), byte(at: offset + 1) != UInt8(ascii: "|") else {
        throw NotPlain()
      }
      offset += 1
      passBlanks()
      let isCorner = isHeading && next == UInt8(ascii: "|")  // which heads nothing
      let cell =
        isCorner
        ? PlainElement.cell(isHeading: false, .none)
        : PlainElement.cell(isHeading: isHeading, alignment)
      add(.start(cell))
      try readText()
      add(.end(cell))
    }
    add(.end(.tableRow))
    guard next == UInt8(ascii: "|") else { throw NotPlain() }
    offset += 1
    try endLine()
  }

  private mutating func passBlanks() {
    while next == 0x20 { offset += 1 }
  }

  /// The line below a table's head: `| --- | ---: |`.
  private mutating func readDelimiter(
    at start: Int
  ) throws(NotPlain) -> (alignments: [Node.Alignment], end: Int) {
    let head = offset
    defer { offset = head }
    var alignments: [Node.Alignment] = []
    offset = start
    guard next == UInt8(ascii: "|") else { throw NotPlain() }
    offset += 1
    while alignments.isEmpty || offset < body.count && next != 0x0A {
      passBlanks()
      let left = pass(UInt8(ascii: ":"))
      guard pass(UInt8(ascii: "-")) > 0 else { throw NotPlain() }
      let right = pass(UInt8(ascii: ":"))
      guard left < 2, right < 2 else { throw NotPlain() }
      passBlanks()
      guard pass(UInt8(ascii: "|")) == 1, alignments.count < NarrativeLimits.lineCells / 2 else {
        throw NotPlain()
      }
      alignments.append(
        left == 1 ? (right == 1 ? .center : .left) : (right == 1 ? .right : .none))
    }
    return (alignments, offset)
  }

  /// Passes a byte as often as it comes, and says how often.
  private mutating func pass(_ byte: UInt8) -> Int {
    let start = offset
    while offset < body.count, next == byte { offset += 1 }
    return offset - start
  }
}
