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
    case paragraph
    case bullets
    /// Behind a list and a blank line: a further element would make it another kind of list.
    case pastBullets
  }

  /// Small enough that none but the bounds counted here can be passed (``NarrativeLimits``).
  private static let size = 64 * 1024

  /// Of one text: names of headings are looked for among those before.
  private static let headings = 100

  let body: UnsafeBufferPointer<UInt8>
  private(set) var parts: [PlainPart] = []
  var offset = 0

  /// So far.
  var parentheses = 0
  var figures = 0
  var links = 0
  private var headings = 0

  var isAfterBlankLine = true

  /// Whether the link that is read says anything so far.
  var linkHasText = false

  /// Where the last text ends, if no figure follows it.
  var textEnd: Int?
  private var block = Block.none

  /// - Returns: nil for a body that the library has to read.
  static func parts(of body: UnsafeBufferPointer<UInt8>) -> [PlainPart]? {
    guard body.count <= size else { return nil }
    var reader = PlainReader(body)
    reader.parts.reserveCapacity(32 + body.count / 16)
    do {
      try reader.readBlocks()
    } catch {
      return nil
    }
    return reader.parts
  }

  private init(_ body: UnsafeBufferPointer<UInt8>) {
    self.body = body
  }

  /// The byte that is next, and 0, which is never plain, at the end.
  var next: UInt8 { byte(at: offset) }

  func byte(at offset: Int) -> UInt8 { offset < body.count ? body[offset] : 0 }

  mutating func add(_ kind: PlainPart.Kind, _ range: Range<Int> = 0..<0) {
    parts.append(PlainPart(kind, range))
  }

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
    let isPastList = block == .bullets || block == .pastBullets
    endBlock()
    if isPastList { block = .pastBullets }
    try endLine()
    isAfterBlankLine = true
  }

  private mutating func readHeading() throws(NotPlain) {
    endBlock()
    var level: UInt8 = 0
    while next == UInt8(ascii: "#") {
      level &+= 1
      offset += 1
    }
    headings += 1
    guard level <= 6, next == 0x20, byte(at: offset + 1) > 0x20, headings <= PlainReader.headings
    else { throw NotPlain() }
    offset += 1
    add(.start(.heading(level: level)))
    try readText()
    guard body[offset - 1] != UInt8(ascii: "#") else { throw NotPlain() }
    add(.end(.heading(level: level)))
    try endLine()
  }

  private mutating func readElement() throws(NotPlain) {
    guard byte(at: offset + 1) == 0x20 else { throw NotPlain() }
    switch block {
    case .pastBullets: throw NotPlain()
    case .bullets: break
    case .paragraph, .none:
      endBlock()
      block = .bullets
      add(.start(.bullets))
    }
    offset += 2
    add(.start(.item))
    try checkLineStart()
    try readText()
    add(.end(.item))
    try endLine()
  }

  private mutating func readParagraphLine() throws(NotPlain) {
    try checkLineStart()
    switch block {
    case .bullets: throw NotPlain()
    case .paragraph: add(.lineBreak(isSeamless: isSeamlessBreak))
    case .none, .pastBullets:
      block = .paragraph
      add(.start(.paragraph))
    }
    try readText()
    try endLine()
  }

  /// Whether the line before ends, and this one begins, with a character of unspaced script.
  private var isSeamlessBreak: Bool {
    guard let textEnd else { return false }
    var last = textEnd - 1
    while last > 0, body[last] & 0xC0 == 0x80 { last -= 1 }
    let first = next == UInt8(ascii: "[") ? offset + 1 : offset
    return decodeScalar(body, at: last)?.scalar.isUnspaced == true
      && decodeScalar(body, at: first)?.scalar.isUnspaced == true
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
      let isDelimiter = byte(at: end) == UInt8(ascii: ".") || byte(at: end) == UInt8(ascii: ")")
      if isDelimiter, byte(at: end + 1) <= 0x20 { throw NotPlain() }  // an element's number
    default: throw NotPlain()
    }
  }

  mutating func endBlock() {
    switch block {
    case .paragraph: add(.end(.paragraph))
    case .bullets: add(.end(.bullets))
    case .none, .pastBullets: break
    }
    block = .none
  }

  mutating func endLine() throws(NotPlain) {
    isAfterBlankLine = false
    if offset == body.count { return }
    guard body[offset] == 0x0A else { throw NotPlain() }
    offset += 1
  }
}
