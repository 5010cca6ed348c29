/// One cell of a table: where it stands in the table's bytes, and how it is written there.
struct CSVCell: Hashable {
  enum Form: UInt8 {
    case plain

    /// Between quotes.
    case quoted

    /// Between quotes, with doubled quotes or a CR inside, so that its bytes are not its text.
    case escaped
  }

  /// Offsets in bytes, quotes included.
  let start: Int
  let end: Int
  let form: Form

  /// What the cell holds, without its quotes and without blanks at its ends.
  let text: Range<Int>

  init(start: Int, end: Int, form: Form, in table: [UInt8]) {
    self.start = start
    self.end = end
    self.form = form
    let content =
      switch form {
      case .plain: start..<end
      // An unclosed quote's cell ends where the table ends.
      case .quoted, .escaped: start + 1..<max(start + 1, end - 1)
      }
    text = table.withUnsafeBufferPointer { trimmed(content, of: $0) }
  }

  /// A plain cell.
  @inline(__always)
  init(from start: Int, to end: Int, in table: UnsafeBufferPointer<UInt8>) {
    self.start = start
    self.end = end
    form = .plain
    text = trimmed(start..<end, of: table)
  }
}

/// A breach of the form of tables.
struct CSVFault: Hashable {
  enum Kind {
    /// A quote opens and nothing closes it before the table's end.
    case unclosedQuote
    /// Something stands between a closing quote and the next comma or line end.
    case textAfterQuote
    /// A quote in a cell that does not begin with one.
    case strayQuote
    /// A control character (Unicode category Cc) other than a tab or a line end.
    case controlCharacter
  }

  let kind: Kind

  /// Where the fault begins, in bytes, and the line on which that is.
  let offset: Int
  let line: Int

  /// In bytes.
  let length: Int
}
