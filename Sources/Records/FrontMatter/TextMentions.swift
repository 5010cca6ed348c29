import Narrative
import Portfolio

/// What a text mentions: all that it does, and perhaps more where its Markdown is not read.
struct TextMentions {
  /// What stands between double braces, without formats and blanks, each once.
  let figures: [String]

  /// Whether it may link to anything but other narratives, or show a picture.
  let mayLinkFiles: Bool

  /// Of a plain text, which is quick to read.
  let claims: TextClaims?

  /// - Parameter bytes: Of Markdown, or of a line in which figures may be named.
  init(in bytes: [UInt8]) {
    (figures, mayLinkFiles) = bytes.withUnsafeBufferPointer { bytes in
      (TextMentions.figures(in: bytes), TextMentions.mayLinkFiles(bytes))
    }
    claims = nil
  }

  /// - Parameter body: Markdown without front matter.
  init(inBody body: ArraySlice<UInt8>) {
    if let plain = PlainText(body) {
      self.init(of: plain)
    } else {
      self.init(in: Array(body))
    }
  }

  private init(of plain: PlainText) {
    var (figures, claimed): ([String], [TextClaims.Figure]) = ([], [])
    var mayLinkFiles = false
    var links: [String] = []
    plain.forEachMention {
      let figure = TextClaims.Figure($0)
      if claimed.isEmpty {
        claimed.reserveCapacity(4)
        figures.reserveCapacity(4)
      }
      if !figures.contains(figure.name) { figures.append(figure.name) }
      claimed.append(figure)
    } link: { destination in
      guard case .local(let path, let fragment) = destination else { return }
      if fragment != nil || !TextMentions.isNarrative(path) { mayLinkFiles = true }
      links.append(path)
    }
    self.figures = figures
    self.mayLinkFiles = mayLinkFiles
    claims = TextClaims(figures: claimed, links: links)
  }

  private static func figures(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    let open = UInt8(ascii: "{")
    var found: [String] = []
    var offset = 0
    while offset + 1 < bytes.count {
      guard bytes[offset] == open, bytes[offset + 1] == open else {
        offset += 1
        continue
      }
      offset += 2
      let start = offset
      while offset < bytes.count, !endsName(bytes[offset]) { offset += 1 }
      let name = trimmed(Array(bytes[start..<offset]))
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "}") || byte == .lineFeed
  }

  private static func trimmed(_ name: [UInt8]) -> String {
    let text = name.drop { $0 == .space || $0 == .tab }
    let end = text.lastIndex { $0 != .space && $0 != .tab }.map { $0 + 1 } ?? text.startIndex
    return String(decoding: text[..<max(text.startIndex, end)], as: UTF8.self)
  }

  /// Every link of Markdown but the inline one holds a `<`, a `]:` or a `://`; a narrative beside
  /// this one is linked as `](NAME.md` with no byte that is written in another way.
  private static func mayLinkFiles(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "<"): return true
      case UInt8(ascii: "!") where offset + 1 < bytes.count && bytes[offset + 1] == bracket:
        return true
      case UInt8(ascii: "]") where offset + 1 < bytes.count:
        let next = bytes[offset + 1]
        if next == UInt8(ascii: ":") { return true }
        if next == UInt8(ascii: "("), !isNarrative(bytes[(offset + 2)...]) { return true }
      default: continue
      }
    }
    return false
  }

  private static let bracket = UInt8(ascii: "[")

  /// Whether a link's destination is a plain file name that ends in `.md`.
  private static func isNarrative(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ")") else {
      return false
    }
    return name.count > 3 && name.suffix(3).elementsEqual(".md".utf8)
  }

  private static func isNarrative(_ path: String) -> Bool {
    var written = path + ")"
    return written.withUTF8 { isNarrative($0[...]) }
  }
}

extension TextClaims.Figure {
  fileprivate init(_ figure: PlainFigure) {
    var formats: [String] = []
    figure.forEachFormat { formats.append(String(decoding: $0, as: UTF8.self)) }
    self.init(name: String(decoding: figure.name, as: UTF8.self), formats: formats)
  }
}
