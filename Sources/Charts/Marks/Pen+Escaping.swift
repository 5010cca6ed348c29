extension Pen {
  /// Text as XML and HTML both read it: markup escaped, line breaks as blanks, and dropped what
  /// either forbids (control characters, noncharacters).
  mutating func escaped(_ text: String) {
    let length = text.utf8.withContiguousStorageIfAvailable { copyPlain($0) }
    if length != text.utf8.count { escape(text, from: length ?? 0) }
  }

  /// Copies a text up to the first character that needs care, if that is soon clear.
  ///
  /// Nearly no text has one: so all of it is copied, and looked at where it then stands.
  ///
  /// - Returns: How many bytes were copied.
  @inline(__always)
  private mutating func copyPlain(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let count = text.count
    guard let source = text.baseAddress, count <= Pen.small - 32 else { return 0 }
    let copy = room(for: count + 32)
    copy.copyMemory(from: source, byteCount: count)
    // Blanks need no care, so the last look may reach beyond the text.
    (copy + count).storeBytes(of: SIMD16(repeating: 0x20), as: SIMD16<UInt8>.self)
    var index = 0
    while index < count {
      guard let offset = firstUnusual(from: UnsafeRawPointer(copy + index)) else {
        index += 16
        continue
      }
      index += offset
      let length = Pen.plainLength(text, index)
      if length == 0 { break }
      index += length
    }
    advance(by: min(index, count))
    return min(index, count)
  }

  /// Whether no character of a text in UTF-8 needs care.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = UnsafeRawPointer(text.baseAddress) else { return true }
    var index = 0
    while index < text.count {
      if text.count - index > 16 {
        guard let offset = firstUnusual(from: start + index) else {
          index += 16
          continue
        }
        index += offset
      }
      let length = plainLength(text, index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The same of UTF-8.
  mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    let length = copyPlain(text)
    if length < text.count { escape(UnsafeBufferPointer(rebasing: text[length...])) }
  }

  /// The same as ``escaped(_:)``, character by character.
  ///
  /// - Parameter first: How many bytes are written already.
  @inline(never)
  private mutating func escape(_ text: String, from first: Int) {
    var text = text
    text.withUTF8 { escape(UnsafeBufferPointer(rebasing: $0[first...])) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let length = Pen.plainLength(text, index)
      if length > 0 {
        index += length
        continue
      }
      write(UnsafeBufferPointer(rebasing: text[start..<index]))
      index = min(index + special(text, index), text.count)
      start = index
    }
    write(UnsafeBufferPointer(rebasing: text[start..<index]))
  }

  /// Text that is known to need no care.
  @inline(__always)
  mutating func plain(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write($0) }
    if isWritten == nil { escaped(text) }
  }

  /// Bytes from here that can be copied as they are; 0 where one needs care.
  private static func plainLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let rest = text.count - index
    return switch text[index] {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x7F: 0
    case 0xC2: rest < 2 || text[index + 1] < 0xA0 ? 0 : 2
    case 0xEF: rest < 3 || isNoncharacter(text[index + 1], text[index + 2]) ? 0 : 3
    case 0xF0...0xF4:
      rest < 4
        || text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE
        ? 0 : 4
    default: 1
    }
  }

  /// U+FDD0...FDEF, U+FFFE and U+FFFF by their second and third byte.
  private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
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

/// Where, of sixteen bytes, the first is that may need care: of ASCII markup and control characters,
/// and what starts as noncharacters do. The byte behind them is looked at too.
@inline(__always)
private func firstUnusual(from start: UnsafeRawPointer) -> Int? {
  typealias Bytes = SIMD16<UInt8>
  let bytes = start.loadUnaligned(as: Bytes.self)
  let next = (start + 1).loadUnaligned(as: Bytes.self)
  let marks =
    (bytes .< Bytes(repeating: 0x20))
    .| ((bytes | Bytes(repeating: 0x04)) .== Bytes(repeating: 0x26))
    .| ((bytes | Bytes(repeating: 0x02)) .== Bytes(repeating: 0x3E))
    .| (bytes .== Bytes(repeating: 0x7F)) .| (bytes .> Bytes(repeating: 0xEF))
    .| ((bytes .== Bytes(repeating: 0xC2)) .& (next .< Bytes(repeating: 0xA0)))
    // U+FDC0 to U+FDFF and U+FFC0 to U+FFFF; not the full-width forms, which Chinese is full of.
    .| ((bytes .== Bytes(repeating: 0xEF))
      .& ((next & Bytes(repeating: 0xF7)) .== Bytes(repeating: 0xB7)))
  let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
  guard words[0] | words[1] != 0 else { return nil }
  let (word, offset) = words[0] != 0 ? (words[0], 0) : (words[1], 8)
  return offset + word.littleEndian.trailingZeroBitCount / 8
}
