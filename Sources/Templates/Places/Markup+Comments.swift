extension Markup {
  /// In anything between `<!` or `<?` and its end.
  mutating func readComment(_ byte: UInt8) {
    switch position {
    case .declaration: readDeclaration(byte)
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

  private mutating func readDeclaration(_ byte: UInt8) {
    let dashes = Array("--".utf8)
    let characterData = Array("[CDATA[".utf8)
    matched.append(byte)
    if matched == dashes {
      leaveDeclaration(to: .commentStart)
    } else if matched == characterData, dialect == .xml || foreignDepth > 0 {
      leaveDeclaration(to: .characterData)
    } else if !dashes.starts(with: matched),
      !characterData.starts(with: matched)
        || matched == characterData
    {
      leaveDeclaration(to: byte == UInt8(ascii: ">") ? .content : .bogusComment)
    }
  }

  private mutating func leaveDeclaration(to next: Position) {
    matched = []
    position = next
  }

  /// Ends with `]]>`.
  private mutating func readCharacterData(_ byte: UInt8) {
    if byte == UInt8(ascii: "]") {
      if matched.count < 2 { matched.append(byte) }
    } else if byte == UInt8(ascii: ">"), matched.count == 2 {
      leaveDeclaration(to: .content)
    } else {
      matched = []
    }
  }
}
