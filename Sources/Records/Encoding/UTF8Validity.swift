/// Where the first byte stands that begins no character of well-formed UTF-8 (The Unicode
/// Standard, table 3-7); nil where there is none.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { bytes in
    var offset = 0
    while offset < bytes.count {
      let length =
        bytes[offset] < 0x80 ? asciiLength(bytes, at: offset) : wideLength(bytes, at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }
}

/// Bytes of the character above U+007F that begins at an offset; 0 where none does.
private func wideLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
  let first = bytes[offset]
  guard offset + 4 <= bytes.count, first != 0xE0, first != 0xED else {
    return characterLength(bytes, at: offset)
  }
  // Nearly all are of three bytes: 1110xxxx 10xxxxxx 10xxxxxx.
  let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  return word & 0x00C0_C0F0 == 0x0080_80E0 ? 3 : characterLength(bytes, at: offset)
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

/// 8 where eight bytes of ASCII begin, else 1.
private func asciiLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
  guard offset + 8 <= bytes.count else { return 1 }
  let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  return word & 0x8080_8080_8080_8080 == 0 ? 8 : 1
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
