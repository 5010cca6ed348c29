extension Markup {
  var elementName: String { String(decoding: element, as: UTF8.self) }

  /// Elements whose text holds no elements, but character references (WHATWG HTML, 13.1.2).
  private static let titles: Set<String> = ["title", "textarea"]

  /// Elements whose text holds neither.
  private static let programs: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  func isRawText(closesItself: Bool) -> Bool {
    guard dialect == .html else { return false }
    if foreignDepth == 0 {
      return Markup.titles.contains(elementName) || Markup.programs.contains(elementName)
    }
    return !closesItself && Markup.programs.contains(elementName)
  }

  /// Whether references are understood where we are, in raw text.
  var isTitle: Bool { Markup.titles.contains(elementName) }

  /// Ends with the element's own end tag only.
  mutating func readRawText(_ byte: UInt8) {
    let endTag = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
    let isWhole = matched.count == endTag.count
    if isWhole, byte.isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      isEndTag = true
      matched = []
      position = .tagName
      readTag(byte)
    } else if !isWhole, byte.lowercased == endTag[matched.count] {
      matched.append(byte.lowercased)
    } else {
      matched = byte == UInt8(ascii: "<") ? [byte] : []
    }
  }
}
