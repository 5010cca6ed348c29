import Diagnostics

/// Reads a body that uses only what nearly all narratives use, in one pass and without the library:
/// paragraphs, `#` headings, lists of single `- ` lines, tables whose rows begin and end with `|`,
/// and in them text, figures and links like `[text](path.md)`.
///
/// It gives up at the first byte that might mean anything else in any way, so that what it reads
/// has no fault and comes out as the library would have read it, which a test holds both to.
struct PlainReader {
  /// Something that the library has to read.
  struct NotPlain: Error {}

  private enum Block {
    case none
    case paragraph(Int)
    case bullets(Int)
    /// Behind a list and a blank line: a further element would make it another kind of list.
    case pastBullets
  }

  /// Small enough that none but the bounds counted here can be passed (``NarrativeLimits``).
  private static let size = 64 * 1024

  let body: UnsafeBufferPointer<UInt8>
  let path: String

  /// Whether figures and links are all that is wanted, and neither elements nor places.
  let wantsMentionsOnly: Bool
  var tree = Tree()
  var offset = 0

  /// Of the file.
  var line: Int
  var lineStart = 0

  /// `)` so far.
  var parentheses = 0

  var isAfterBlankLine = true

  /// Whether the link that is read says anything so far.
  var linkHasText = false
  private var block = Block.none

  /// - Returns: nil for a body that the library has to read.
  static func tree(
    of body: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int
  ) -> Tree? {
    var reader = PlainReader(body, path: path, firstLine: firstLine)
    reader.tree.text = Array(body)
    reader.tree.isPlain = true
    reader.tree.nodes.reserveCapacity(64 + body.count / 32)
    return reader.read() ? reader.tree : nil
  }

  /// - Returns: nil for a body that the library has to read.
  static func mentions(of body: UnsafeBufferPointer<UInt8>) -> PlainMentions? {
    var reader = PlainReader(body, path: "", firstLine: 1, wantsMentionsOnly: true)
    guard reader.read() else { return nil }
    return PlainMentions(references: reader.tree.figures, links: reader.tree.anchors)
  }

  private init(
    _ body: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int,
    wantsMentionsOnly: Bool = false
  ) {
    self.body = body
    self.path = path
    self.wantsMentionsOnly = wantsMentionsOnly
    line = firstLine
  }

  /// - Returns: Whether the body is plain to its end.
  private mutating func read() -> Bool {
    guard body.count <= PlainReader.size else { return false }
    do {
      try readBlocks()
    } catch {
      return false
    }
    return true
  }

  /// The byte that is next, and 0, which is never plain, at the end.
  var next: UInt8 { byte(at: offset) }

  func byte(at offset: Int) -> UInt8 { offset < body.count ? body[offset] : 0 }

  private mutating func readBlocks() throws(NotPlain) {
    while offset < body.count {
      switch body[offset] {
      case 0x0A: try passBlankLine()
      case UInt8(ascii: "#"): try readHeading()
      case UInt8(ascii: "-"): try readElement()
      case UInt8(ascii: "|"): try readTable()
      default: try readParagraphLine()
      }
    }
    endBlock()
  }

  private mutating func passBlankLine() throws(NotPlain) {
    let isList = if case .bullets = block { true } else { false }
    let isPastList = if case .pastBullets = block { true } else { false }
    endBlock()
    if isList || isPastList { block = .pastBullets }
    try endLine()
    isAfterBlankLine = true
  }

  private mutating func readHeading() throws(NotPlain) {
    endBlock()
    var level = 0
    while next == UInt8(ascii: "#") {
      level += 1
      offset += 1
    }
    guard level <= 6, next == 0x20, byte(at: offset + 1) > 0x20 else { throw NotPlain() }
    offset += 1
    let node = start(.heading(level))
    try readText()
    guard body[offset - 1] != UInt8(ascii: "#") else { throw NotPlain() }
    endHeading(node, level: level)
    try endLine()
  }

  private mutating func endHeading(_ node: Int, level: Int) {
    if wantsMentionsOnly { return }
    end(node)
    tree.nodes[node].kind = .heading(tree.titles.count)
    tree.titles.append(
      Title(node: node, level: level, place: SourcePoint(path: path, line: line, column: 1)))
  }

  private mutating func readElement() throws(NotPlain) {
    guard byte(at: offset + 1) == 0x20 else { throw NotPlain() }
    switch block {
    case .pastBullets: throw NotPlain()
    case .bullets: break
    case .paragraph, .none:
      endBlock()
      block = .bullets(start(.bullets))
    }
    offset += 2
    let element = start(.item)
    try checkLineStart()
    try readText()
    end(element)
    try endLine()
  }

  private mutating func readParagraphLine() throws(NotPlain) {
    try checkLineStart()
    switch block {
    case .bullets: throw NotPlain()
    case .paragraph: end(start(.softBreak))
    case .none, .pastBullets: block = .paragraph(start(.paragraph))
    }
    try readText()
    try endLine()
  }

  /// That a paragraph's line begins with nothing that might start another block.
  private func checkLineStart() throws(NotPlain) {
    switch next {
    case 0x80..., UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
      return
    case 0x30...0x39:
      var end = offset + 1
      while (0x30...0x39).contains(byte(at: end)) { end += 1 }
      let isDelimiter = [UInt8(ascii: "."), UInt8(ascii: ")")].contains(byte(at: end))
      if isDelimiter, byte(at: end + 1) <= 0x20 { throw NotPlain() }  // an element's number
    default: throw NotPlain()
    }
  }

  mutating func endBlock() {
    switch block {
    case .paragraph(let node), .bullets(let node): end(node)
    case .none, .pastBullets: break
    }
    block = .none
  }

  mutating func endLine() throws(NotPlain) {
    isAfterBlankLine = false
    if offset == body.count { return }
    guard body[offset] == 0x0A else { throw NotPlain() }
    offset += 1
    line += 1
    lineStart = offset
  }

  /// - Returns: The new node's number.
  mutating func start(_ kind: Node.Kind, _ text: Range<Int> = 0..<0) -> Int {
    if wantsMentionsOnly { return 0 }
    tree.nodes.append(Node(kind: kind, text: text, end: tree.nodes.count + 1))
    return tree.nodes.count - 1
  }

  mutating func end(_ node: Int) {
    if !wantsMentionsOnly { tree.nodes[node].end = tree.nodes.count }
  }
}
