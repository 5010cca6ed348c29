extension Markup {
  /// Behind `<` or `</`.
  mutating func readOpening(_ byte: UInt8) {
    if isNameStart(byte) {
      isEndTag = position == .endTagOpen
      element = [lowered(byte)]
      position = .tagName
    } else if position == .endTagOpen {
      position = byte == UInt8(ascii: ">") ? .content : .bogusComment
    } else {
      position =
        switch byte {
        case UInt8(ascii: "/"): .endTagOpen
        case UInt8(ascii: "!"): .declaration
        case UInt8(ascii: "?"): dialect == .xml ? .instruction : .bogusComment
        case UInt8(ascii: "<"): .tagOpen
        default: .content
        }
    }
  }

  /// In a tag, but not in a value.
  mutating func readTag(_ byte: UInt8) {
    switch byte {
    case _ where byte.isBlank: readBlankInTag()
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "\"") where position == .beforeValue: startValue(.doubleQuoted)
    case UInt8(ascii: "'") where position == .beforeValue: startValue(.singleQuoted)
    case _ where position == .beforeValue: startValue(.unquoted, with: byte)
    case UInt8(ascii: "/"): position = .selfClosing
    case UInt8(ascii: "=") where position == .attributeName || position == .afterAttributeName:
      position = .beforeValue
    case _ where position == .tagName: element.append(lowered(byte))
    case _ where position == .attributeName: attribute.append(lowered(byte))
    default: startAttribute(with: byte)
    }
  }

  private mutating func readBlankInTag() {
    switch position {
    case .attributeName: position = .afterAttributeName
    case .afterAttributeName, .beforeValue: break
    default: position = .beforeAttribute
    }
  }

  private mutating func startAttribute(with byte: UInt8) {
    attribute = [lowered(byte)]
    position = .attributeName
  }

  private mutating func startValue(_ quoting: Position, with first: UInt8? = nil) {
    position = quoting
    address = Attribute(named: attribute) == .address ? .start(first.map { [$0] } ?? []) : nil
  }

  mutating func readValue(_ byte: UInt8) throws(Fault) {
    switch (position, byte) {
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")):
      leaveValue(to: .afterValue)
    case (.unquoted, UInt8(ascii: ">")): endTag()
    case (.unquoted, _) where byte.isBlank: leaveValue(to: .beforeAttribute)
    default:
      if address?.read(byte) == false { throw .schemeOfValue }
    }
  }

  private mutating func leaveValue(to next: Position) {
    position = next
    attribute.removeAll(keepingCapacity: true)
    address = nil
  }

  mutating func readAfterSection(_ byte: UInt8) throws(Fault) {
    if byte.isBlank {
      position = .afterSectionBlank
    } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
      readTag(byte)
    } else {
      let isNewAttribute = position == .afterSectionBlank && byte != UInt8(ascii: "=")
      startAttribute(with: byte)
      if !isNewAttribute { throw .sectionRunsOn }
    }
  }

  /// At `>`.
  mutating func endTag() {
    let closesItself = position == .selfClosing
    let isRaw = !isEndTag && isRawText(closesItself: closesItself)
    if dialect == .html, Markup.foreign.contains(element) {
      if isEndTag {
        foreignDepth = max(0, foreignDepth - 1)
      } else if !closesItself {
        foreignDepth += 1
      }
    }
    position = isRaw ? .rawText : .content
    if !isRaw { element.removeAll(keepingCapacity: true) }
    isEndTag = false
    attribute.removeAll(keepingCapacity: true)
    address = nil
    matched = 0
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte.isLetter
      || dialect == .xml && (byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":"))
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    dialect == .html ? byte.lowercased : byte
  }

  private static let foreign = ["svg", "math"].map { Array($0.utf8) }
}
