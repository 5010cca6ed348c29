/// Texts that recur from row to row and month to month, each kept once.
struct TextPool: Sendable {
  private var texts: [String] = []

  /// For each hash, modulo the count, a position in `texts` or -1.
  private var slots = [Int32](repeating: -1, count: 1024)

  /// A part of checked UTF-8 as text.
  mutating func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    // Small strings are stored in place and need no pool.
    guard range.count > 15 else { return decoded(bytes, range) }
    var slot = hash(bytes, range) & (slots.count - 1)
    // Few tries, so that texts made to collide cost time by no more than that.
    for _ in 0..<8 {
      guard slots[slot] >= 0 else { return add(decoded(bytes, range), at: slot) }
      let known = texts[Int(slots[slot])]
      if isEqual(known, bytes, range) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    return decoded(bytes, range)
  }

  private mutating func add(_ text: String, at slot: Int) -> String {
    slots[slot] = Int32(texts.count)
    texts.append(text)
    if texts.count * 2 > slots.count { grow() }
    return text
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (position, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      var slot = hash(bytes, bytes.indices) & (slots.count - 1)
      for _ in 0..<8 where slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(position)
    }
  }
}

/// FNV-1a, of 64 bits.
private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for offset in range { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
  return Int(truncatingIfNeeded: hash ^ (hash >> 32))
}

private func isEqual(_ text: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  text.utf8.count == range.count && text.utf8.elementsEqual(bytes[range])
}
