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
  init(in bytes: [UInt8], except own: String) {
    let (found, mayLinkFiles) = bytes.withUnsafeBufferPointer { bytes in
      (TextMentions.figures(in: bytes), TextMentions.mayLinkFiles(bytes))
    }
    figures = found.filter { !$0.hasPrefix(own) }
    self.mayLinkFiles = mayLinkFiles
    claims = nil
  }

  /// - Parameters:
  ///   - body: Markdown without front matter.
  ///   - own: What the figures begin with that are left out, though not of the claims.
  init(inBody body: ArraySlice<UInt8>, except own: String) {
    if let plain = PlainText(body) {
      self.init(of: plain, except: own)
    } else {
      self.init(in: Array(body), except: own)
    }
  }

  private init(of plain: PlainText, except own: String) {
    var (figures, claimed): ([String], [String]) = ([], [])
    var mayLinkFiles = false
    var links: [String] = []
    plain.forEachMention { figure in
      if claimed.isEmpty { claimed.reserveCapacity(4) }
      claimed.append(figure.written)
      if begins(figure.name, with: own) { return }
      let name = String(decoding: figure.name, as: UTF8.self)
      if !figures.contains(name) { figures.append(name) }
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

private func begins(_ name: UnsafeBufferPointer<UInt8>, with prefix: String) -> Bool {
  var prefix = prefix
  return prefix.withUTF8 { prefix in
    name.count >= prefix.count && prefix.indices.allSatisfy { name[$0] == prefix[$0] }
  }
}
