/// Where the first byte stands that begins no character of well-formed UTF-8 (The Unicode
/// Standard, table 3-7); nil where there is none.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { bytes in
    var offset = 0
    while offset < bytes.count {
      offset = endOfOrdinaryText(in: bytes, from: offset)
      let next = min(offset + UTF8Block.size, bytes.count)
      while offset < next {
        let length = characterLength(bytes, at: offset)
        guard length > 0 else { return offset }
        offset += length
      }
    }
    return nil
  }
}

/// Passes whole blocks of ASCII and of characters of three bytes, in which UTF-8 writes Chinese.
///
/// - Parameter start: Where a character begins, as one does at the result.
private func endOfOrdinaryText(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
  // A character of two bytes before it would be taken for one of three that goes on.
  guard start >= 2, bytes[start - 2] < 0xC0, let base = bytes.baseAddress else { return start }
  let text = base.assumingMemoryBound(to: UInt8.self)
  var offset = start
  while offset + UTF8Block.size <= bytes.count, UTF8Block.isOrdinary(text + offset) {
    offset += UTF8Block.size
  }
  guard offset > start else { return start }
  // The last block may end within a character.
  if text[offset - 1] >= 0xC0 { return offset - 1 }
  return text[offset - 2] >= 0xC0 ? offset - 2 : offset
}

/// Bytes of text that are looked at together.
private enum UTF8Block {
  static let size = 32

  /// Whether well-formed UTF-8 goes on through a block, all of it ASCII or characters of three bytes
  /// that do not begin with E0 or ED, after which not every byte may follow.
  ///
  /// No step depends on the one before, so that the compiler takes sixteen bytes at a time. What is
  /// found of each byte stands in the highest bit of one.
  ///
  /// - Parameter block: Two bytes at least of well-formed text stand before it.
  static func isOrdinary(_ block: UnsafePointer<UInt8>) -> Bool {
    var faults: UInt8 = 0
    for place in 0..<size {
      let byte = block[place]
      let continues = byte & ~(byte << 1)
      let isToContinue = leads(block[place - 1]) | leads(block[place - 2])
      let isOfTwoOrFour = leads(byte) & (~(byte << 2) | byte << 3)
      faults |=
        continues ^ isToContinue | isOfTwoOrFour | isZero(byte ^ 0xE0) | isZero(byte ^ 0xED)
    }
    return faults & 0x80 == 0
  }

  @inline(__always)
  private static func leads(_ byte: UInt8) -> UInt8 { byte & byte << 1 }

  @inline(__always)
  private static func isZero(_ byte: UInt8) -> UInt8 { ~byte & (byte &- 1) }
}

/// Whether bytes that are not all UTF-8 are mostly so: their characters of three bytes, in which
/// UTF-8 writes Chinese, outnumber the bytes that fit nowhere.
///
/// Chinese text in GB18030 has such a triple by chance only, and faults all over.
func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var (characters, faults) = (0, 0)
    var offset = 0
    while offset < bytes.count {
      let length = characterLength(bytes, at: offset)
      characters += length >= 3 ? 1 : 0
      faults += length == 0 ? 1 : 0
      offset += max(length, 1)
    }
    return characters > faults
  }
}

/// Bytes of the character that begins at an offset; 0 where none does.
private func characterLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch bytes[offset] {
    case 0...0x7F: (1, 0...0)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  guard length > 1 else { return length }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
  for position in offset + 2..<max(offset + 2, offset + length)
  where bytes[position] & 0xC0 != 0x80 { return 0 }
  return length
}
