/// Texts that recur from row to row and month to month, each kept once.
struct TextPool: Sendable {
  private var index = ByteIndex()

  /// By their numbers in `index`.
  private var texts: [String] = []

  /// A part of checked UTF-8 as text.
  mutating func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    // Texts as short as this are stored in place by Swift and need no pool.
    guard range.count > 15 else { return decoded(bytes, range) }
    let number = withPart(range, of: bytes) { index.add($0) }
    if number == texts.count { texts.append(decoded(bytes, range)) }
    return texts[number]
  }
}
