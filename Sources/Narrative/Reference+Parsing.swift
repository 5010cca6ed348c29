import Diagnostics

extension Reference {
  /// Reads what stands between the braces.
  init(parsing inner: String, at place: SourcePoint, length: Int) throws(ReferenceFailure) {
    let parts = inner.utf8.split(separator: 0x3A, omittingEmptySubsequences: false).map(trimmed)
    if parts.count == 1, parts[0].isEmpty { throw .empty }
    let name = parts[0]
    let hasEmptySegment =
      name.last == 0x2E || zip([0x2E] + name, name).contains { $0 == (0x2E, 0x2E) }
    if hasEmptySegment || parts.contains(where: \.isEmpty) || inner.utf8.contains(where: isMarkup) {
      throw .malformed
    }
    self.name = String(name) ?? ""
    formats = parts.dropFirst().map { String($0) ?? "" }
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

/// Braces, a backquote, a bar or a backslash.
private func isMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x7B, 0x7D, 0x60, 0x7C, 0x5C: true
  default: false
  }
}

/// Without blanks at either end, the ideographic space (U+3000) included.
private func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
  var text = text
  while let first = text.first {
    if first == 0x20 || first == 0x09 {
      text = text.dropFirst()
    } else if text.starts(with: ideographicSpace) {
      text = text.dropFirst(3)
    } else {
      break
    }
  }
  while let last = text.last {
    if last == 0x20 || last == 0x09 {
      text = text.dropLast()
    } else if text.suffix(3).elementsEqual(ideographicSpace) {
      text = text.dropLast(3)
    } else {
      break
    }
  }
  return text
}

private let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]
