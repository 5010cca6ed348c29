/// Where in a page the next byte lands, followed through the template's own text.
///
/// WHATWG HTML, 13.2.5 (tokenization), as far as it tells places apart; also reads XML.
struct Markup: Hashable, Sendable {
  enum Position: Hashable, Sendable {
    case content
    case tagOpen
    case endTagOpen
    case declaration
    case declarationDash
    case characterDataName
    case commentStart
    case commentStartDash
    case comment
    case commentDash
    case commentEnd
    case commentEndBang
    case bogusComment
    case instruction
    case instructionEnd
    case characterData
    case tagName
    case beforeAttribute
    case attributeName
    case afterAttributeName
    case beforeValue
    case doubleQuoted
    case singleQuoted
    case unquoted
    case afterValue
    case selfClosing

    /// Behind a section that may have written a part of the tag: a blank or the tag's end only.
    case afterSection

    /// The same and a blank: a new attribute may start, but no `=`.
    case afterSectionBlank

    /// In an element whose text is not markup; ``Markup/element`` says which.
    case rawText
  }

  let dialect: Dialect
  var position = Position.content

  /// The name of the tag that is being read or of the element whose raw text is; else empty.
  var element: [UInt8] = []

  var isEndTag = false
  var attribute: [UInt8] = []

  /// Set in the value of an attribute that holds a URL.
  var address: Address?

  /// How many bytes have been read of something that takes more than one to tell: `--`, `]]>`,
  /// `</title`.
  var matched = 0

  /// How many `<svg>` and `<math>` are open, in which `<title>` is an element like any other.
  var foreignDepth = 0

  init(_ dialect: Dialect) {
    self.dialect = dialect
  }

  /// What the template does that leaves the place of a later value open to the value before.
  enum Fault: Error {
    /// A section's text runs into what follows it.
    case sectionRunsOn
    case schemeOfValue
  }

  mutating func read(_ byte: UInt8) throws(Fault) {
    switch position {
    case .content: if byte == UInt8(ascii: "<"), dialect != .text { position = .tagOpen }
    case .rawText: readRawText(byte)
    case .tagOpen, .endTagOpen: readOpening(byte)
    case .declaration, .declarationDash, .characterDataName, .commentStart, .commentStartDash,
      .comment, .commentDash, .commentEnd,
      .commentEndBang, .bogusComment, .instruction, .instructionEnd, .characterData:
      readComment(byte)
    case .doubleQuoted, .singleQuoted, .unquoted: try readValue(byte)
    case .afterSection, .afterSectionBlank: try readAfterSection(byte)
    case .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .beforeValue,
      .afterValue, .selfClosing:
      readTag(byte)
    }
  }
}
