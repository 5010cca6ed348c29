import Diagnostics

extension Reference {
  /// Reads what stands between the braces.
  ///
  /// - Throws: The rule that it breaks.
  init(parsing inner: String, at place: SourcePoint, length: Int) throws(ReferenceFailure) {
    let parts = inner.split(separator: ":", omittingEmptySubsequences: false).map(trimmed)
    if parts == [""] { throw .empty }
    let segments = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isMalformed =
      parts.contains("") || segments.contains("") || inner.contains { "{}|\\`".contains($0) }
    if isMalformed { throw .malformed }
    name = parts[0]
    formats = Array(parts.dropFirst())
    self.place = place
    self.length = length
  }
}

enum ReferenceFailure: Error {
  case empty
  case malformed

  var rule: Rule {
    switch self {
    case .empty: .referenceEmpty
    case .malformed: .referenceMalformed
    }
  }
}

/// Without blanks at either end, the ideographic space included.
private func trimmed(_ text: Substring) -> String {
  let isBlank: (Character) -> Bool = { $0.isWhitespace }
  let start = text.drop(while: isBlank)
  let end = start.lastIndex { !isBlank($0) }
  return end.map { String(start[...$0]) } ?? ""
}
