/// Reads YAML as offices write it: block mappings and lists, flow collections and texts that
/// each stand on one line.
///
/// It takes microseconds where a whole YAML parser takes milliseconds. Where anything else
/// stands, an error too, it gives up; and what it reads, the whole parser reads alike.
struct OrdinaryYAML {
  /// Something that only a whole YAML parser can judge.
  struct Unusual: Error {}

  let bytes: [UInt8]
  let lines: [YAMLLine]

  /// Position in `lines` of the next one to read.
  var next = 0

  /// The last column that was looked up: a byte offset, its line's begin, its column.
  var lookup = (offset: 0, begin: -1, column: 1)

  /// Collections within collections; deeper ones are unusual.
  static let depth = 16

  /// The value of a text without characters that YAML forbids; nil where it is not ordinary.
  ///
  /// - Parameter firstLine: The number in its file of the text's first line.
  static func read(_ bytes: [UInt8], firstLine: Int) -> YAMLNode? {
    guard let lines = YAMLLine.all(of: bytes, from: firstLine) else { return nil }
    guard let first = lines.first else { return YAMLNode(.blank, line: firstLine, column: 1) }
    var reader = OrdinaryYAML(bytes: bytes, lines: lines)
    guard first.indent == 0, let root = try? reader.block(depth: 0), reader.next == lines.count
    else { return nil }
    return root
  }

  private init(bytes: [UInt8], lines: [YAMLLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Reads the mapping or list that begins on the next line.
  private mutating func block(depth: Int) throws(Unusual) -> YAMLNode {
    guard depth < OrdinaryYAML.depth else { throw Unusual() }
    let line = lines[next]
    return isItem(line)
      ? try list(indent: line.indent, depth: depth)
      : try mapping(from: line.start, indent: line.indent, depth: depth)
  }

  private func isItem(_ line: YAMLLine) -> Bool {
    bytes[line.start] == UInt8(ascii: "-")
      && (line.start + 1 == line.end || bytes[line.start + 1] == UInt8(ascii: " "))
  }

  /// Reads a mapping whose first key may stand behind a list item's hyphen.
  private mutating func mapping(
    from first: Int, indent: Int, depth: Int
  ) throws(Unusual) -> YAMLNode {
    let number = lines[next].number
    let column = column(of: first, in: lines[next])
    var entries: [YAMLEntry] = []
    var start = first
    repeat {
      let line = lines[next]
      guard let (key, after) = try key(from: start, in: line) else { throw Unusual() }
      next += 1
      let value = try value(from: after, in: line, indent: indent, depth: depth, ofKey: true)
      entries.append(YAMLEntry(key: key.text, keyNode: key.node, value: value))
      guard next < lines.count, lines[next].indent >= indent else { break }
      guard lines[next].indent == indent, !isItem(lines[next]) else { throw Unusual() }
      start = lines[next].start
    } while true
    return YAMLNode(.mapping(entries), line: number, column: column)
  }

  private mutating func list(indent: Int, depth: Int) throws(Unusual) -> YAMLNode {
    let (number, column) = (lines[next].number, indent + 1)
    var items: [YAMLNode] = []
    while next < lines.count, lines[next].indent == indent, isItem(lines[next]) {
      let line = lines[next]
      let content = skipBlanks(from: line.start + 1, to: line.end)
      if content < line.end, bytes[content] != UInt8(ascii: "#"),
        try key(from: content, in: line) != nil
      {
        guard depth + 1 < OrdinaryYAML.depth else { throw Unusual() }
        items.append(
          try mapping(from: content, indent: content - line.begin, depth: depth + 1))
      } else {
        next += 1
        items.append(
          try value(
            from: line.start + 1, in: line, indent: indent, depth: depth, ofKey: false))
      }
    }
    guard next == lines.count || lines[next].indent <= indent else { throw Unusual() }
    return YAMLNode(.list(items), line: number, column: column)
  }

  /// Reads what follows a key's colon or an item's hyphen, on its line or on those below.
  private mutating func value(
    from after: Int, in line: YAMLLine, indent: Int, depth: Int, ofKey: Bool
  ) throws(Unusual) -> YAMLNode {
    let start = skipBlanks(from: after, to: line.end)
    guard start == line.end || bytes[start] == UInt8(ascii: "#") else {
      return try inline(from: start, in: line, depth: depth + 1)
    }
    let column = column(of: after, in: line)
    guard next < lines.count else { return YAMLNode(.blank, line: line.number, column: column) }
    let below = lines[next]
    if below.indent > indent || (ofKey && below.indent == indent && isItem(below)) {
      return try block(depth: depth + 1)
    }
    return YAMLNode(.blank, line: line.number, column: column)
  }
}
