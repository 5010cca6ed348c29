/// A YAML value as it was written, and where.
struct YAMLNode: Hashable {
  enum Content: Hashable {
    /// Nothing, or a plain `~` or `null`.
    case blank

    /// A scalar's text; `no`, `0123` and `12:30` are as much text as any other.
    case text(String)

    case list([YAMLNode])

    /// Keys in the order in which they stand; a key may stand twice.
    case mapping([YAMLEntry])
  }

  let content: Content

  /// 1 for the file's first line.
  let line: Int

  /// 1 for the first character, in Unicode scalars; that of a quoted text is its quote's.
  let column: Int

  /// Characters that a text takes on its line, quotes included; 1 for anything else.
  let length: Int

  /// The column of a text's own first character.
  let textColumn: Int

  init(_ content: Content, line: Int, column: Int, length: Int = 1, isQuoted: Bool = false) {
    self.content = content
    self.line = line
    self.column = column
    self.length = length
    textColumn = isQuoted ? column + 1 : column
  }
}

/// A key of a mapping and its value.
struct YAMLEntry: Hashable {
  let key: String

  /// Where the key stands; its content is the key.
  let keyNode: YAMLNode
  let value: YAMLNode
}

extension YAMLEntry {
  /// Whether this is no key but what stands behind a comma of 12,500 in braces.
  var isNumberPart: Bool {
    value.content == .blank && key.utf8.allSatisfy { (0x2C...0x39).contains($0) }
  }
}

extension YAMLNode {
  /// The text of a plain scalar, which is none where it is written as YAML's null.
  static func content(ofPlain text: String) -> Content {
    // No longer text is looked at word by word.
    text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains(text)
      ? .blank : .text(text)
  }
}
