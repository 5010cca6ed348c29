/// Distinct texts in UTF-8, numbered from 0 in the order in which they were added.
struct ByteIndex: Sendable {
  private var bytes: [UInt8] = []

  /// Where each text ends in `bytes`.
  private var ends: [Int] = []

  /// For each hash, modulo their count (a power of two), a text's number or -1; then the next.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Drawn anew in each run, so that no table can be made whose texts all collide.
  private let seed = UInt64.random(in: 0...UInt64.max)

  var count: Int { ends.count }

  /// The number of the text that stands in a range of bytes.
  func number(of text: UnsafeRawBufferPointer) -> Int? {
    let slot = slot(of: text)
    return slots[slot] >= 0 ? Int(slots[slot]) : nil
  }

  /// As above, looking first at the text of a likely number.
  func number(of text: UnsafeRawBufferPointer, likely: Int) -> Int? {
    likely < count && isEqual(likely, text) ? likely : number(of: text)
  }

  /// As `number(of:)`; a new text is added.
  mutating func add(_ text: UnsafeRawBufferPointer) -> Int {
    let slot = slot(of: text)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(truncatingIfNeeded: count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The slot of a text's number, or the free one where it would stand.
  private func slot(of text: UnsafeRawBufferPointer) -> Int {
    var slot = firstSlot(of: text)
    while slots[slot] >= 0, !isEqual(Int(slots[slot]), text) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func firstSlot(of text: UnsafeRawBufferPointer) -> Int {
    Int(truncatingIfNeeded: hash(text, seed: seed)) & (slots.count - 1)
  }

  private func isEqual(_ number: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == text.count else { return false }
    return bytes.withUnsafeBytes { memcmp($0, from: start, text) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    var start = 0
    for (number, end) in ends.enumerated() {
      var slot = bytes.withUnsafeBytes {
        firstSlot(of: UnsafeRawBufferPointer(rebasing: $0[start..<end]))
      }
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
      start = end
    }
  }
}

/// Mixes a text eight bytes at a time: the halves of a 128-bit product, exclusively or-ed.
private func hash(_ text: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
  var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
  var offset = 0
  while offset + 8 <= text.count {
    hash = mixed(hash ^ text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += 8
  }
  var rest: UInt64 = 0
  while offset < text.count {
    rest = rest << 8 | UInt64(text[offset])
    offset += 1
  }
  return mixed(hash ^ rest)
}

private func mixed(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
  return product.high ^ product.low
}

private func memcmp(
  _ bytes: UnsafeRawBufferPointer, from start: Int, _ text: UnsafeRawBufferPointer
) -> Bool {
  var offset = 0
  while offset + 8 <= text.count {
    guard
      bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
        == text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    else { return false }
    offset += 8
  }
  while offset < text.count {
    guard bytes[start + offset] == text[offset] else { return false }
    offset += 1
  }
  return true
}

/// Calls a body with a part of some bytes.
func withPart<Result>(
  _ range: Range<Int>, of bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Result
) -> Result {
  bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
}

/// Calls a body with a text's UTF-8.
func withUTF8<Result>(of text: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
  var text = text
  return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
}
