/// Gives headings, in their order, a level without gaps and a slug that is not taken.
struct Outline {
  private var written: [Int] = []

  /// How often each slug was asked for.
  private var taken: [String: Int] = [:]

  /// - Parameter level: as written, from 1 to 6.
  mutating func depth(of level: Int) -> Int {
    while let last = written.last, last >= level { written.removeLast() }
    written.append(level)
    return written.count
  }

  mutating func slug(of text: String) -> String {
    let base = slugText(text)
    var slug = base
    while let uses = taken[slug] {
      taken[slug] = uses + 1
      slug = "\(base)-\(uses + 1)"
    }
    taken[slug] = 1
    return slug
  }
}

/// Lower-case letters, digits and marks of any script, with one `-` for what stood between them.
private func slugText(_ text: String) -> String {
  var slug = ""
  var isBroken = false
  for scalar in text.unicodeScalars {
    if scalar.isPlainLetter {
      if isBroken, !slug.isEmpty { slug += "-" }
      isBroken = false
      slug.unicodeScalars.append(scalar)
      continue
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      if isBroken, !slug.isEmpty { slug += "-" }
      isBroken = false
      slug += scalar.properties.lowercaseMapping
    default: isBroken = true
    }
  }
  return slug.isEmpty ? "section" : slug
}

extension Unicode.Scalar {
  /// Of those that need no look at the tables of Unicode: Chinese, and small letters and digits.
  fileprivate var isPlainLetter: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x30...0x39: true
    default: false
    }
  }
}
