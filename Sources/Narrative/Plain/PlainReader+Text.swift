extension PlainReader {
  /// Reads text, figures and links up to the line's end, a `|`, or in a link's text its `]`.
  mutating func readText(inLink isInLink: Bool = false) throws(NotPlain) {
    var run = offset
    while true {
      offset = endOfOrdinaryText(from: offset)
      if offset >= body.count { break }
      let byte = body[offset]
      switch byte {
      case 0x80...: try passWide()
      case UInt8(ascii: "{"):
        addText(from: run, to: offset)
        try readFigure()
        run = offset
      case UInt8(ascii: "[") where !isInLink:
        addText(from: run, to: offset)
        try readLink()
        run = offset
      case UInt8(ascii: "]") where isInLink: return addText(from: run, to: offset)
      case UInt8(ascii: "|"): return endCell(from: run)
      case 0x0A: return try endText(from: run)
      default: try passMark(byte)
      }
    }
    guard offset == body.count else { throw NotPlain() }
    try endText(from: run)
  }

  /// Where something else than ASCII that stands for itself and most Chinese begins.
  private func endOfOrdinaryText(from start: Int) -> Int {
    var offset = start
    while offset < body.count {
      let byte = body[offset]
      if isChineseLead(byte) {
        offset &+= 3
      } else if byte < 0x80 {
        guard isOrdinary(byte) else { break }
        offset &+= 1
      } else {
        guard byte == 0xEF, self.byte(at: offset + 1) == 0xBC else { break }
        offset &+= 3
      }
    }
    return offset
  }

  private mutating func addText(from run: Int, to end: Int) {
    guard run < end else { return }
    linkHasText = linkHasText || body[run..<end].contains { $0 > 0x20 }
    textEnd = end
    add(.text, run..<end)
  }

  /// Blanks before a `|` are no text.
  private mutating func endCell(from run: Int) {
    var end = offset
    while end > run, body[end - 1] == 0x20 { end -= 1 }
    addText(from: run, to: end)
  }

  /// A blank at a line's end might make a line break.
  private mutating func endText(from run: Int) throws(NotPlain) {
    if offset > 0, body[offset - 1] == 0x20 { throw NotPlain() }
    addText(from: run, to: offset)
  }

  /// Passes a mark that stands for itself unless it is part of an address.
  private mutating func passMark(_ byte: UInt8) throws(NotPlain) {
    switch byte {
    case UInt8(ascii: ")") where parentheses < NarrativeLimits.parentheses: parentheses += 1
    case UInt8(ascii: ".") where offset == 0 || body[offset - 1] | 0x20 != UInt8(ascii: "w"): break
    case UInt8(ascii: ":") where self.byte(at: offset + 1) != UInt8(ascii: "/"): break
    default: throw NotPlain()
    }
    offset += 1
  }

  /// Passes another character of those that Chinese text is made of: U+00A1 to U+00FF, and the
  /// full-width forms but `｛`.
  private mutating func passWide() throws(NotPlain) {
    let second = byte(at: offset + 1)
    switch body[offset] {
    case 0xEF where second == 0xBC: offset += 3
    case 0xEF where second == 0xBD && byte(at: offset + 2) != 0x9B: offset += 3
    case 0xC2 where second > 0xA0, 0xC3: offset += 2
    default: throw NotPlain()
    }
  }

  /// `{{ name:format }}`.
  private mutating func readFigure() throws(NotPlain) {
    guard byte(at: offset + 1) == UInt8(ascii: "{"), figures < NarrativeLimits.marks else {
      throw NotPlain()
    }
    offset += 2
    let start = offset
    var check = PlainFigureCheck()
    while offset < body.count, body[offset] != UInt8(ascii: "}") {
      let byte = body[offset]
      if byte >= 0x80 {
        try check.take(isIdeographicSpace(body, at: offset) ? 0x20 : byte)
        if isChineseLead(byte) { offset += 3 } else { try passWide() }
        continue
      }
      let isInName = isOrdinary(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      guard isInName else { throw NotPlain() }
      try check.take(byte)
      offset += 1
    }
    guard next == UInt8(ascii: "}"), byte(at: offset + 1) == UInt8(ascii: "}") else {
      throw NotPlain()
    }
    try check.finish()
    figures += 1
    add(.figure, start..<offset)
    offset += 2
    linkHasText = true
    textEnd = nil
  }

  /// `[text](path.md)`.
  private mutating func readLink() throws(NotPlain) {
    guard links < NarrativeLimits.marks else { throw NotPlain() }
    links += 1
    let path = try pathOfLink()
    add(.link, path)
    offset += 1
    linkHasText = false
    try readText(inLink: true)
    guard offset + 2 == path.lowerBound, linkHasText, parentheses < NarrativeLimits.parentheses
    else { throw NotPlain() }
    parentheses += 1
    offset = path.upperBound + 1
    add(.linkEnd)
  }

  /// Where the path stands of the link that begins here: no `]` is in what it says.
  private func pathOfLink() throws(NotPlain) -> Range<Int> {
    var bracket = offset + 1
    while bracket < body.count, body[bracket] != UInt8(ascii: "]") {
      guard body[bracket] != 0x0A else { throw NotPlain() }
      bracket += 1
    }
    let start = bracket + 2
    guard byte(at: bracket + 1) == UInt8(ascii: "(") else { throw NotPlain() }
    var end = start
    while isPathByte(byte(at: end)) { end += 1 }
    let isPath =
      start < end && end - start <= NarrativeLimits.destination
      && body[start] != UInt8(ascii: "/")
      && !(body[start] == UInt8(ascii: "#") && end == start + 1)
    guard byte(at: end) == UInt8(ascii: ")"), isPath else { throw NotPlain() }
    return start..<end
  }
}

/// Of ASCII, what stands for itself wherever it stands in a line but at its start and end: blank,
/// letters, digits and `#$%'(+,-/;=?`.
@inline(__always)
private func isOrdinary(_ byte: UInt8) -> Bool {
  let half: UInt64 = byte < 0x40 ? 0xABFF_B9B9_0000_0000 : 0x07FF_FFFE_07FF_FFFE
  return half >> UInt64(byte & 0x3F) & 1 == 1
}

/// Whether a character of U+1000 to U+CFFF begins, where no control and no noncharacter is.
@inline(__always)
private func isChineseLead(_ byte: UInt8) -> Bool { byte &- 0xE1 < 12 }

/// What the path of a file is mostly written with.
private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "#"):
    true
  default: false
  }
}
