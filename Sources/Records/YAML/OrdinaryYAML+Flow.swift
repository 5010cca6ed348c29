extension OrdinaryYAML {
  /// Reads a list in brackets or a mapping in braces that ends on its line.
  mutating func flow(
    from start: Int, in line: YAMLLine, depth: Int
  ) throws(Unusual) -> (node: YAMLNode, end: Int) {
    guard depth < OrdinaryYAML.depth else { throw Unusual() }
    let isList = bytes[start] == UInt8(ascii: "[")
    let close = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let column = column(of: start, in: line)
    var items: [YAMLNode] = []
    var entries: [YAMLEntry] = []
    var offset = try flowContent(from: start + 1, in: line)
    if bytes[offset] != close {
      while true {
        if isList {
          let item = try flowValue(from: offset, in: line, depth: depth)
          items.append(item.node)
          offset = item.end
        } else {
          let (entry, end) = try flowEntry(from: offset, in: line, depth: depth)
          entries.append(entry)
          offset = end
        }
        offset = try flowContent(from: offset, in: line)
        if bytes[offset] == close { break }
        guard bytes[offset] == UInt8(ascii: ",") else { throw Unusual() }
        offset = try flowContent(from: offset + 1, in: line)
      }
    }
    let content: YAMLNode.Content = isList ? .list(items) : .mapping(entries)
    return (YAMLNode(content, line: line.number, column: column), offset + 1)
  }

  /// The offset of the next character that is no blank; there must be one.
  private func flowContent(from start: Int, in line: YAMLLine) throws(Unusual) -> Int {
    let offset = skipBlanks(from: start, to: line.end)
    guard offset < line.end else { throw Unusual() }
    return offset
  }

  private mutating func flowEntry(
    from start: Int, in line: YAMLLine, depth: Int
  ) throws(Unusual) -> (entry: YAMLEntry, end: Int) {
    let key: (text: String, node: YAMLNode)
    let colon: Int
    if bytes[start] == UInt8(ascii: "'") || bytes[start] == UInt8(ascii: "\"") {
      let quoted = try quoted(from: start, in: line)
      (key, colon) = ((quoted.text, quoted.node), quoted.end)
    } else {
      colon = try flowPlainEnd(from: start, in: line)
      key = try plain(from: start, to: colon, in: line)
    }
    guard colon + 1 < line.end, bytes[colon] == UInt8(ascii: ":"),
      bytes[colon + 1] == UInt8(ascii: " "), colon - start < 1000
    else { throw Unusual() }
    let value = try flowValue(
      from: try flowContent(from: colon + 1, in: line), in: line, depth: depth)
    return (YAMLEntry(key: key.text, keyNode: key.node, value: value.node), value.end)
  }

  private mutating func flowValue(
    from start: Int, in line: YAMLLine, depth: Int
  ) throws(Unusual) -> (node: YAMLNode, end: Int) {
    switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return try flow(from: start, in: line, depth: depth + 1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let quoted = try quoted(from: start, in: line)
      return (quoted.node, quoted.end)
    default:
      let end = try flowPlainEnd(from: start, in: line)
      return (YAMLNode(plain: try plain(from: start, to: end, in: line)), end)
    }
  }

  /// The offset of the comma, bracket, brace or colon that ends a plain text in a flow.
  private func flowPlainEnd(from start: Int, in line: YAMLLine) throws(Unusual) -> Int {
    for offset in start..<line.end {
      switch bytes[offset] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): return offset
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        throw Unusual()
      default: continue
      }
    }
    throw Unusual()
  }
}
