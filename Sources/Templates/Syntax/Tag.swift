/// One pair of braces and what stands in it.
struct Tag: Sendable {
  enum Kind: Sendable {
    case escaped
    case unescaped
    case section
    case inverted
    case close
    case partial
    case comment
  }

  let kind: Kind

  /// Without the sign and blanks.
  let name: String

  /// From the first brace to the last, in bytes of the file.
  let range: Range<Int>

  /// Whether a line that holds nothing else is left out (Mustache specification: "standalone").
  var mayStandAlone: Bool {
    switch kind {
    case .escaped, .unescaped: false
    case .section, .inverted, .close, .partial, .comment: true
    }
  }
}

/// Tags as a person would write them.
extension Tag {
  var escaped: String { "{{\(name)}}" }

  var unescaped: String { "{{{\(name)}}}" }

  static func section(of name: String) -> String { "{{#\(name)}}…{{/\(name)}}" }
}
