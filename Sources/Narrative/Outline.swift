/// Gives headings, in their order, a level without gaps and a slug that is not taken.
struct Outline {
  private var written: [Int] = []

  /// How often each slug was asked for.
  private var taken: [Slug: Int]

  /// - Parameter count: How many headings there may be.
  init(of count: Int) {
    taken = Dictionary(minimumCapacity: count)
  }

  /// - Parameter level: as written, from 1 to 6.
  mutating func depth(of level: Int) -> Int {
    while let last = written.last, last >= level { written.removeLast() }
    written.append(level)
    return written.count
  }

  mutating func slug(of text: String) -> String {
    let base = isSlug(text) ? text : slugText(text)
    var slug = base
    while true {
      let uses = count(&taken[Slug(text: slug), default: 0])
      if uses == 1 { return slug }
      slug = "\(base)-\(uses)"
    }
  }
}

/// Not a method: one would hold the outline, and so have its dictionary copied.
private func count(_ uses: inout Int) -> Int {
  uses += 1
  return uses
}

/// A slug that is told from others by its bytes, as browsers tell ids; Chinese in a string would
/// be normalised each time that it is hashed.
private struct Slug: Hashable {
  let text: String

  static func == (one: Slug, other: Slug) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// Whether a text is its own slug: Chinese (U+4E00 to U+9FFF), small letters and digits alone.
private func isSlug(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { isSlug($0) }
}

/// - Parameter text: Valid UTF-8.
func isSlug(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < text.count {
    switch text[index] {
    case 0xE5...0xE9: index += 3
    case 0xE4 where text[index + 1] >= 0xB8: index += 3
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x30...0x39: index += 1
    default: return false
    }
  }
  return !text.isEmpty
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
