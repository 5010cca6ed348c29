import Diagnostics

extension Markup {
  /// How a text written here is made safe.
  ///
  /// - Throws: the rule that a text here breaks, whatever it says.
  func escape() throws(Refusal) -> Escape {
    switch position {
    case .content: return dialect == .text ? .plain : .markup
    case .rawText where isTitle && matched == 0: return .markup
    case .rawText: throw Refusal(.templateValueInCode)
    case .doubleQuoted, .singleQuoted: return try escapeInAttribute()
    case .beforeValue, .unquoted: throw Refusal(.templateValueUnquoted)
    case .tagOpen, .endTagOpen, .tagName, .beforeAttribute, .attributeName, .afterAttributeName,
      .afterValue, .selfClosing, .afterSection, .afterSectionBlank:
      throw Refusal(.templateValueInTag)
    case .declaration, .declarationDash, .characterDataName, .commentStart, .commentStartDash,
      .comment, .commentDash, .commentEnd,
      .commentEndBang, .bogusComment, .instruction, .instructionEnd, .characterData:
      throw Refusal(.templateValueInComment)
    }
  }

  private func escapeInAttribute() throws(Refusal) -> Escape {
    if Attribute(named: attribute) == .code { throw Refusal(.templateValueInCode) }
    switch address {
    case nil, .settled: return .markup
    case .start, .open: return .address
    case .refused: throw Refusal(.templateValueInScheme)
    }
  }

  /// Whether markup may be written here.
  var takesMarkup: Bool { position == .content && dialect != .text }

  /// Moves past a text that was written here.
  mutating func passValue() {
    address = address?.followed
  }

  /// Why no text may be written in a place.
  struct Refusal: Error {
    let rule: Rule

    init(_ rule: Rule) {
      self.rule = rule
    }
  }

  /// The place behind a section that ended here and began at `start`, or was left out; nil where
  /// the two are so different that what follows has no one meaning.
  func joined(_ start: Markup) -> Markup? {
    if self == start { return self }
    var joined = self
    if let address, let other = start.address { joined.address = address.joined(other) }
    var expected = start
    expected.address = joined.address
    if joined == expected { return joined }

    guard isInTag, start.isInTag else { return nil }
    joined.position = .afterSection
    joined.attribute = []
    expected.position = .afterSection
    expected.attribute = []
    return joined == expected ? joined : nil
  }

  /// In a tag, where nothing is half said but a name.
  private var isInTag: Bool {
    switch position {
    case .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .afterValue,
      .afterSection, .afterSectionBlank:
      true
    default: false
    }
  }
}
