extension Node.Kind {
  /// As far as it is always the same.
  var startTag: StaticString {
    switch self {
    case .paragraph, .htmlBlock: "<p>"
    case .quote: "<blockquote>\n"
    case .bullets: "<ul>\n"
    case .numbers: "<ol"
    case .item: "<li>"
    case .codeBlock: "<pre><code>"
    case .divider: "<hr>\n"
    case .table: "<table>\n"
    case .tableHead: "<thead>\n"
    case .tableBody: "<tbody>\n"
    case .tableRow: "<tr>"
    case .code: "<code>"
    case .lineBreak: "<br>\n"
    case .emphasis: "<em>"
    case .strong: "<strong>"
    case .strikethrough: "<del>"
    case .tightParagraph, .heading, .tableCell, .text, .html, .softBreak, .link, .image: ""
    }
  }

  var endTag: StaticString {
    switch self {
    case .paragraph, .htmlBlock: "</p>\n"
    case .quote: "</blockquote>\n"
    case .bullets: "</ul>\n"
    case .numbers: "</ol>\n"
    case .item: "</li>\n"
    case .codeBlock: "</code></pre>\n"
    case .table: "</table>\n"
    case .tableHead: "</thead>\n"
    case .tableBody: "</tbody>\n"
    case .tableRow: "</tr>\n"
    case .tableCell(let isHeading, _): isHeading ? "</th>" : "</td>"
    case .code: "</code>"
    case .emphasis: "</em>"
    case .strong: "</strong>"
    case .strikethrough: "</del>"
    case .tightParagraph: ""
    case .heading, .divider, .text, .html, .softBreak, .lineBreak, .link, .image: ""
    }
  }
}

/// What stands for a byte that is markup.
func reference(for byte: UInt8) -> StaticString? {
  switch byte {
  case 0x26: "&amp;"
  case 0x3C: "&lt;"
  case 0x3E: "&gt;"
  case 0x22: "&quot;"
  default: nil
  }
}

extension [UInt8] {
  mutating func append(_ tag: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount))
  }

  /// Text, fit for an element and for an attribute in double quotes.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  mutating func append(escaping bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { append(escaping: $0) }
  }

  /// Copied by the stretch up to each byte that is replaced; one by one it took five times as long.
  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in bytes.indices {
      guard bytes[index] < 0x40, let reference = reference(for: bytes[index]) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(reference)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// - Returns: The end tag.
  mutating func openHeading(level: Int, id prefix: String, _ slug: String) -> StaticString {
    append("<h")
    append(UInt8(0x30 + level))
    append(" id=\"")
    append(escaping: prefix)
    append(escaping: slug)
    append("\">")
    return switch level {
    case 1: "</h1>\n"
    case 2: "</h2>\n"
    case 3: "</h3>\n"
    case 4: "</h4>\n"
    case 5: "</h5>\n"
    default: "</h6>\n"
    }
  }

  /// - Parameter isForeign: the page that it opens is to learn nothing of the one it stands on.
  mutating func openLink(to address: String, isForeign: Bool) {
    append("<a href=\"")
    append(escaping: address)
    append(isForeign ? "\" rel=\"noopener\"" : "\"")
  }

  mutating func openNumbers(from first: Int) {
    if first != 1 {
      append(" start=\"")
      append(contentsOf: String(first).utf8)
      append("\"")
    }
    append(">\n")
  }

  mutating func openCell(_ isHeading: Bool, _ alignment: Node.Alignment) {
    append(isHeading ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .none: append(">")
    case .left: append(" class=\"left\">")
    case .center: append(" class=\"center\">")
    case .right: append(" class=\"right\">")
    }
  }
}
