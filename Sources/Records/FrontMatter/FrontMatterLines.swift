/// Front matter as nearly all narratives have it: lines of `key: text`, read in one pass.
///
/// It gives up where anything else stands, and what it reads ``OrdinaryYAML`` would read alike,
/// which a test holds it to.
struct FrontMatterLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var line = 2
  private var entries: [YAMLEntry] = []

  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - start: Behind the first line of hyphens.
  /// - Returns: nil for front matter that a parser has to read.
  static func read(_ bytes: [UInt8], from start: Int) -> FrontMatter? {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = FrontMatterLines(bytes: bytes, offset: start)
      return reader.readLines()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  private mutating func readLines() -> FrontMatter? {
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "-") {
        guard !entries.isEmpty, isFence else { return nil }
        return FrontMatter(
          node: YAMLNode(.mapping(entries), line: 2, column: 1), bodyOffset: offset + 4,
          bodyLine: line + 1)
      }
      guard let entry = readEntry() else { return nil }
      entries.append(entry)
      line += 1
    }
    return nil
  }

  private var isFence: Bool {
    offset + 3 < bytes.count && bytes[offset + 1] == UInt8(ascii: "-")
      && bytes[offset + 2] == UInt8(ascii: "-") && bytes[offset + 3] == 0x0A
  }

  /// Reads a line and passes its end.
  private mutating func readEntry() -> YAMLEntry? {
    let start = offset
    while offset < bytes.count, isKeyByte(bytes[offset]) { offset += 1 }
    let key = String(decoding: bytes[start..<offset], as: UTF8.self)
    // So many keys as to look among them for long are no office's.
    guard (1...100).contains(offset - start), offset + 2 < bytes.count, entries.count < 20,
      bytes[offset] == UInt8(ascii: ":"), bytes[offset + 1] == 0x20,
      !entries.contains(where: { $0.key == key })
    else { return nil }
    let keyNode = YAMLNode(.text(key), line: line, column: 1, length: offset - start)
    let column = offset + 2 - start + 1
    offset += 2
    guard let (text, length) = readValue() else { return nil }
    return YAMLEntry(
      key: key, keyNode: keyNode,
      value: YAMLNode(YAMLNode.content(ofPlain: text), line: line, column: column, length: length))
  }

  /// Reads a text that begins with a letter or a digit and stands for itself to its line's end.
  ///
  /// - Returns: With its length in characters.
  private mutating func readValue() -> (text: String, length: Int)? {
    let start = offset
    guard bytes[start] >= 0x80 || isLetterOrDigit(bytes[start]) else { return nil }
    var length = 0
    while offset < bytes.count, bytes[offset] != 0x0A {
      guard standsForItself(at: offset), length < 10_000 else { return nil }
      if bytes[offset] & 0xC0 != 0x80 { length += 1 }
      offset += 1
    }
    guard offset < bytes.count, bytes[offset - 1] != 0x20, bytes[offset - 1] != UInt8(ascii: ":")
    else { return nil }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    offset += 1
    return (text, length)
  }

  /// Whether a byte within a text can neither end it nor belong to a character that YAML forbids.
  private func standsForItself(at offset: Int) -> Bool {
    switch bytes[offset] {
    case ..<0x20, 0x7F, 0xC2, 0xE2: false
    case UInt8(ascii: ":"): offset + 1 < bytes.count && bytes[offset + 1] != 0x20
    case UInt8(ascii: "#"): bytes[offset - 1] != 0x20
    case 0xEF:
      offset + 1 < bytes.count && (bytes[offset + 1] == 0xBC || bytes[offset + 1] == 0xBD)
    default: true
    }
  }
}

private func isKeyByte(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}
