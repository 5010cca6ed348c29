import Templates

/// Levels and ids of a plain text's headings, as ``Outline`` gives them.
///
/// Nearly always a heading's text is its own slug and no other heading has the same: then no string
/// is made of it.
struct PlainOutline {
  private var outline = Outline(of: 0)

  /// Of all headings so far, while each is its own slug.
  private var slugs: [UnsafeBufferPointer<UInt8>] = []

  /// Whether one was not.
  private var hasStrings = false

  mutating func depth(of level: UInt8) -> Int { outline.depth(of: Int(level)) }

  /// - Parameter text: UTF-8 that lives as long as the text's bytes.
  mutating func writeSlug(of text: UnsafeBufferPointer<UInt8>, to output: inout Output) {
    if !hasStrings, isSlug(text), !slugs.contains(where: { isSame($0, text) }) {
      if slugs.isEmpty { slugs.reserveCapacity(16) }
      slugs.append(text)
      return output.add(text)
    }
    writeSlug(of: String(decoding: text, as: UTF8.self), to: &output)
  }

  mutating func writeSlug(of text: String, to output: inout Output) {
    if !hasStrings {
      for known in slugs { _ = outline.slug(of: String(decoding: known, as: UTF8.self)) }
      hasStrings = true
    }
    output.add(outline.slug(of: text))
  }
}

private func isSame(
  _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
) -> Bool {
  one.count == other.count && one.indices.allSatisfy { one[$0] == other[$0] }
}
