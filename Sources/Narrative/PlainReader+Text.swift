import Diagnostics

extension PlainReader {
  /// Reads text, figures and links up to the line's end, a `|`, or in a link's text its `]`.
  mutating func readText(inLink isInLink: Bool = false) throws(NotPlain) {
    var run = offset
    while true {
      offset = endOfOrdinaryText(from: offset)
      if offset == body.count { break }
      let byte = body[offset]
      switch byte {
      case 0x80...: try passWide()
      case UInt8(ascii: "{"):
        addText(from: run)
        try readFigure()
        run = offset
      case UInt8(ascii: "[") where !isInLink:
        addText(from: run)
        try readLink()
        run = offset
      case UInt8(ascii: "]") where isInLink: return addText(from: run)
      case UInt8(ascii: "|"): return endCell(from: run)
      case 0x0A: return try endText(from: run)
      default: try passMark(byte)
      }
    }
    try endText(from: run)
  }

  /// Where something else than ASCII that stands for itself and most Chinese begins.
  private func endOfOrdinaryText(from start: Int) -> Int {
    var offset = start
    while offset < body.count {
      let byte = body[offset]
      if byte < 0x80 {
        guard isOrdinary(byte) else { break }
        offset += 1
      } else {
        guard isChinese(at: offset) else { break }
        offset += 3
      }
    }
    return offset
  }

  private mutating func addText(from run: Int, to end: Int? = nil) {
    let end = end ?? offset
    if run < end {
      linkHasText = linkHasText || body[run..<end].contains { $0 > 0x20 }
      self.end(start(.text, run..<end))
    }
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
    addText(from: run)
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

  /// Whether a character of U+1000 to U+CFFF begins here, where no control and no noncharacter is.
  private func isChinese(at offset: Int) -> Bool {
    offset + 2 < body.count && body[offset] >= 0xE1 && body[offset] <= 0xEC
      && body[offset + 1] & 0xC0 == 0x80 && body[offset + 2] & 0xC0 == 0x80
  }

  /// Passes another character of those that Chinese text is made of: U+00A1 to U+00FF, and the
  /// full-width forms but `｛`.
  private mutating func passWide() throws(NotPlain) {
    let second = byte(at: offset + 1)
    guard second & 0xC0 == 0x80 else { throw NotPlain() }
    switch body[offset] {
    case 0xEF where second == 0xBC && byte(at: offset + 2) & 0xC0 == 0x80: offset += 3
    case 0xEF where second == 0xBD && byte(at: offset + 2) & 0xC0 == 0x80:
      if byte(at: offset + 2) == 0x9B { throw NotPlain() }
      offset += 3
    case 0xC2 where second > 0xA0, 0xC3: offset += 2
    default: throw NotPlain()
    }
  }

  /// `{{ name:format }}`.
  private mutating func readFigure() throws(NotPlain) {
    let start = offset
    guard byte(at: offset + 1) == UInt8(ascii: "{") else { throw NotPlain() }
    offset += 2
    while offset < body.count, body[offset] != UInt8(ascii: "}") {
      let byte = body[offset]
      if byte >= 0x80 {
        if isChinese(at: offset) { offset += 3 } else { try passWide() }
        continue
      }
      let isInName = isOrdinary(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      guard isInName else { throw NotPlain() }
      offset += 1
    }
    let inner = UnsafeBufferPointer(rebasing: body[start + 2..<offset])
    guard byte(at: offset + 1) == UInt8(ascii: "}"), tree.figures.count < NarrativeLimits.marks,
      let reference = try? Reference(
        parsing: inner, at: place(of: start), length: characters(in: start..<offset) + 2)
    else { throw NotPlain() }
    offset += 2
    linkHasText = true
    if tree.figures.isEmpty { tree.figures.reserveCapacity(4) }
    end(self.start(.figure(tree.figures.count)))
    tree.figures.append(reference)
  }

  /// `[text](path.md)`.
  private mutating func readLink() throws(NotPlain) {
    let anchor = tree.anchors.count
    guard anchor < NarrativeLimits.marks else { throw NotPlain() }
    let node = start(.link(anchor))
    offset += 1
    tree.anchors.append(Anchor(link: nil, title: 0..<0))
    linkHasText = false
    try readText(inLink: true)
    end(node)
    guard next == UInt8(ascii: "]"), byte(at: offset + 1) == UInt8(ascii: "("), linkHasText
    else { throw NotPlain() }
    let start = offset + 2
    var end = start
    while isPathByte(byte(at: end)) { end += 1 }
    guard byte(at: end) == UInt8(ascii: ")"), parentheses < NarrativeLimits.parentheses,
      let destination = try? Destination(parsing: Array(body[start..<end]))
    else { throw NotPlain() }
    parentheses += 1
    offset = end + 1
    tree.anchors[anchor].link = Link(
      kind: .link, destination: destination, place: place(of: start), length: end - start)
  }

  private func place(of offset: Int) -> SourcePoint {
    if wantsMentionsOnly { return SourcePoint(path: path) }
    return SourcePoint(path: path, line: line, column: characters(in: lineStart..<offset) + 1)
  }

  private func characters(in range: Range<Int>) -> Int {
    if wantsMentionsOnly { return 0 }
    var count = 0
    for offset in range where body[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// Of ASCII, what stands for itself wherever it stands in a line but at its start and end.
private func isOrdinary(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: "("),
    UInt8(ascii: "+")...UInt8(ascii: "-"), UInt8(ascii: "/")...UInt8(ascii: "9"),
    UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}

/// What the path of a file is mostly written with.
private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "#"):
    true
  default: false
  }
}
