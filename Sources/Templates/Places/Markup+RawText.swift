extension Markup {
  /// Elements whose text holds no elements, but character references (WHATWG HTML, 13.1.2).
  private static let titles = ["title", "textarea"].map { Array($0.utf8) }

  /// Elements whose text holds neither.
  private static let programs = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ].map { Array($0.utf8) }

  func isRawText(closesItself: Bool) -> Bool {
    if dialect == .html, foreignDepth == 0 {
      return Markup.titles.contains(element) || Markup.programs.contains(element)
    }
    return !closesItself && Markup.programs.contains(element)
  }

  /// Whether references are understood where we are, in raw text.
  var isTitle: Bool { Markup.titles.contains(element) }

  /// Ends with the element's own end tag only.
  mutating func readRawText(_ byte: UInt8) {
    if matched == element.count + 2 {
      let endsName = byte.isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
      if endsName {
        matched = 0
        isEndTag = true
        position = .tagName
        return readTag(byte)
      }
    } else if byte.lowercased == endTagByte(matched) {
      matched += 1
      return
    }
    matched = byte == UInt8(ascii: "<") ? 1 : 0
  }

  /// Of `</` and the element's name.
  private func endTagByte(_ index: Int) -> UInt8 {
    switch index {
    case 0: UInt8(ascii: "<")
    case 1: UInt8(ascii: "/")
    default: element[index - 2]
    }
  }
}
