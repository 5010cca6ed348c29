extension Pen {
  /// Text as XML and HTML both read it: markup escaped, line breaks as blanks, and dropped what
  /// either forbids (control characters, noncharacters).
  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        // All but a few characters: ASCII and Chinese; the others are looked at below.
        if isPlain(buffer[index]) {
          index += 1
          continue
        }
        let length = plainLength(buffer, index)
        if length > 0 {
          index += length
          continue
        }
        write(UnsafeBufferPointer(rebasing: buffer[start..<index]))
        index += special(buffer, index)
        start = index
      }
      write(UnsafeBufferPointer(rebasing: buffer[start..<index]))
    }
  }

  /// An `id` without blanks or anything else that would need care in a reference.
  mutating func identifier(_ id: String) {
    var id = id
    id.withUTF8 { bytes in
      if bytes.allSatisfy(isSafeInIdentifier) { return write(bytes) }
      for byte in bytes { self.byte(isSafeInIdentifier(byte) ? byte : 0x2D) }
    }
  }

  /// Bytes from here that can be copied as they are; 0 where one needs care.
  private func plainLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x7F: 0
    case 0xC2 where text[index + 1] < 0xA0: 0
    case 0xEF: isNoncharacter(text[index + 1], text[index + 2]) ? 0 : 3
    case 0xF0...0xF4:
      text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE ? 0 : 4
    default: 1
    }
  }

  /// U+FDD0...FDEF, U+FFFE and U+FFFF by their second and third byte.
  private func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xB7 ? (0x90...0xAF).contains(third) : second == 0xBF && third >= 0xBE
  }

  /// Writes what stands for the character here.
  ///
  /// - Returns: The character's length in bytes.
  private mutating func special(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x26: write("&amp;")
    case 0x3C: write("&lt;")
    case 0x3E: write("&gt;")
    case 0x22: write("&quot;")
    case 0x09, 0x0A, 0x0D: byte(0x20)
    case 0xC2: return 2
    case 0xEF: return 3
    case 0xF0...0xF4: return 4
    default: break
    }
    return 1
  }
}

/// Whether a byte stands for itself wherever it is.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x40...0x7E, 0xC3...0xEE, 0x80...0xBF: true
  case 0x20...0x3F: specials >> UInt64(byte) & 1 == 0
  default: false
  }
}

/// A bit for each byte below 0x40 that markup gives a meaning: `"`, `&`, `<` and `>`.
private let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

private func isSafeInIdentifier(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
  default: false
  }
}
