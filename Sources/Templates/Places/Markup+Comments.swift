extension Markup {
  /// In anything between `<!` or `<?` and its end.
  mutating func readComment(_ byte: UInt8) {
    switch position {
    case .declaration, .declarationDash, .characterDataName: readDeclaration(byte)
    case .characterData: readCharacterData(byte)
    case .bogusComment: if byte == UInt8(ascii: ">") { position = .content }
    case .instruction: if byte == UInt8(ascii: "?") { position = .instructionEnd }
    case .instructionEnd:
      position =
        switch byte {
        case UInt8(ascii: ">"): .content
        case UInt8(ascii: "?"): .instructionEnd
        default: .instruction
        }
    default: position = commentPosition(after: byte)
    }
  }

  /// `<!-->` and `<!--->` are whole comments, and `--!>` ends one as `-->` does.
  private func commentPosition(after byte: UInt8) -> Position {
    switch (position, byte) {
    case (.commentStart, UInt8(ascii: ">")), (.commentStartDash, UInt8(ascii: ">")),
      (.commentEnd, UInt8(ascii: ">")), (.commentEndBang, UInt8(ascii: ">")):
      .content
    case (.commentStart, UInt8(ascii: "-")): .commentStartDash
    case (.comment, UInt8(ascii: "-")), (.commentEndBang, UInt8(ascii: "-")): .commentDash
    case (_, UInt8(ascii: "-")): .commentEnd
    case (.commentEnd, UInt8(ascii: "!")) where dialect == .html: .commentEndBang
    default: .comment
    }
  }

  /// `<!--`, in XML and in drawings `<![CDATA[`, and anything else that ends with `>`.
  private mutating func readDeclaration(_ byte: UInt8) {
    let takesCharacterData = dialect == .xml || foreignDepth > 0
    switch (position, byte) {
    case (.declaration, UInt8(ascii: "-")): position = .declarationDash
    case (.declarationDash, UInt8(ascii: "-")): position = .commentStart
    case (.declaration, UInt8(ascii: "[")) where takesCharacterData:
      position = .characterDataName
    case (.characterDataName, _) where byte == Markup.characterDataName[matched]:
      matched += 1
      if matched == Markup.characterDataName.count { leaveMatch(to: .characterData) }
    case (_, UInt8(ascii: ">")): leaveMatch(to: .content)
    default: leaveMatch(to: .bogusComment)
    }
  }

  private static let characterDataName = Array("CDATA[".utf8)

  private mutating func leaveMatch(to next: Position) {
    matched = 0
    position = next
  }

  /// Ends with `]]>`.
  private mutating func readCharacterData(_ byte: UInt8) {
    if byte == UInt8(ascii: "]") {
      matched = min(2, matched + 1)
    } else if byte == UInt8(ascii: ">"), matched == 2 {
      leaveMatch(to: .content)
    } else {
      matched = 0
    }
  }
}
