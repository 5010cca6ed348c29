extension OrdinaryYAML {
  /// Reads a key and its colon, or nothing where no key stands.
  mutating func key(
    from start: Int, in line: YAMLLine
  ) throws(Unusual) -> (key: (text: String, node: YAMLNode), after: Int)? {
    let first = bytes[start]
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return nil }
    let key: (text: String, node: YAMLNode)
    let colon: Int
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      let quoted = try quoted(from: start, in: line)
      guard quoted.end < line.end, bytes[quoted.end] == UInt8(ascii: ":") else { return nil }
      (key, colon) = ((quoted.text, quoted.node), quoted.end)
    } else {
      guard let stop = plainColon(from: start, in: line) else { return nil }
      key = try plain(from: start, to: stop, in: line)
      colon = stop
    }
    // A whole parser takes no key longer than 1024 characters.
    guard colon + 1 == line.end || bytes[colon + 1] == UInt8(ascii: " "), colon - start < 1000
    else { throw Unusual() }
    return (key, colon + 1)
  }

  /// The offset of the first colon that a blank or the line's end follows, before any comment.
  private func plainColon(from start: Int, in line: YAMLLine) -> Int? {
    var offset = start
    while offset < line.end {
      if bytes[offset] == UInt8(ascii: ":"),
        offset + 1 == line.end || bytes[offset + 1] == UInt8(ascii: " ")
      {
        return offset
      }
      if bytes[offset] == UInt8(ascii: "#"), bytes[offset - 1] == UInt8(ascii: " ") { return nil }
      offset += 1
    }
    return nil
  }

  /// Reads a value that stands on one line, and whatever comment follows it.
  mutating func inline(from start: Int, in line: YAMLLine, depth: Int) throws(Unusual) -> YAMLNode {
    let node: YAMLNode
    var end: Int
    switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      (node, end) = try flow(from: start, in: line, depth: depth)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let quoted = try quoted(from: start, in: line)
      (node, end) = (quoted.node, quoted.end)
    default:
      guard plainColon(from: start, in: line) == nil else { throw Unusual() }
      end = start + 1
      while end < line.end,
        bytes[end] != UInt8(ascii: "#") || bytes[end - 1] != UInt8(ascii: " ")
      {
        end += 1
      }
      return YAMLNode(plain: try plain(from: start, to: end, in: line))
    }
    if end < line.end {
      let rest = skipBlanks(from: end, to: line.end)
      guard rest > end, bytes[rest] == UInt8(ascii: "#") else { throw Unusual() }
    }
    return node
  }

  /// Reads a text in quotes: its text, its node and the offset behind its last quote.
  mutating func quoted(
    from start: Int, in line: YAMLLine
  ) throws(Unusual) -> (text: String, node: YAMLNode, end: Int) {
    let quote = bytes[start]
    var text: [UInt8] = []
    var offset = start + 1
    while offset < line.end {
      let byte = bytes[offset]
      offset += 1
      if byte == quote {
        guard quote == UInt8(ascii: "'"), offset < line.end, bytes[offset] == quote else {
          let result = String(decoding: text, as: UTF8.self)
          let node = YAMLNode(
            .text(result), line: line.number, column: column(of: start, in: line),
            length: characters(from: start, to: offset), isQuoted: true)
          return (result, node, offset)
        }
        offset += 1
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        throw Unusual()
      }
      text.append(byte)
    }
    throw Unusual()
  }

  /// Reads a text without quotes that ends before `end`.
  mutating func plain(
    from start: Int, to end: Int, in line: YAMLLine
  ) throws(Unusual) -> (text: String, node: YAMLNode) {
    var end = end
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > start, !isIndicator(bytes[start]),
      bytes[start] != UInt8(ascii: "-")
        || (end > start + 1 && bytes[start + 1] != UInt8(ascii: " "))
    else { throw Unusual() }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let node = YAMLNode(
      .text(text), line: line.number, column: column(of: start, in: line),
      length: characters(from: start, to: end))
    return (text, node)
  }

  /// Characters with which no plain text begins, or only in some places.
  private func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  func skipBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// The column of a byte, counted on from the last one asked about.
  mutating func column(of offset: Int, in line: YAMLLine) -> Int {
    if lookup.begin != line.begin || lookup.offset > offset {
      lookup = (offset: line.begin, begin: line.begin, column: 1)
    }
    lookup.column += characters(from: lookup.offset, to: offset)
    lookup.offset = offset
    return lookup.column
  }

  /// Unicode scalars in a range of bytes.
  private func characters(from start: Int, to end: Int) -> Int {
    bytes[start..<end].reduce(0) { count, byte in byte & 0xC0 == 0x80 ? count : count + 1 }
  }
}

extension YAMLNode {
  /// A plain text's node as a value, which may be a null.
  init(plain: (text: String, node: YAMLNode)) {
    let node = plain.node
    self.init(
      YAMLNode.content(ofPlain: plain.text), line: node.line, column: node.column,
      length: node.length)
  }
}
