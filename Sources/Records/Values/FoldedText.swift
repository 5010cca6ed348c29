/// A text with full-width digits, letters, punctuation and blanks as their ordinary forms.
///
/// One scalar stands for one, so that offsets in the result are offsets in the text.
func folded(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    result.unicodeScalars.append(folded(scalar))
  }
  return result
}

/// The blocks are those of the Unicode chart Halfwidth and Fullwidth Forms, U+FF01 to U+FF5E.
private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  case 0x3000: " "
  default: scalar
  }
}

extension StringProtocol {
  /// The text without blanks and zero-width marks at its ends.
  func trimmed() -> SubSequence {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[first..<scalars.index(after: last)]
  }
}

/// White space of any kind, also the ideographic, and marks that have no width.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000, 0xFEFF:
    true
  default: false
  }
}
