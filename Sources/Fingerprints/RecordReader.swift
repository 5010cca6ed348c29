/// Reads what ``RecordBytes`` wrote; whatever is missing is nil.
public struct RecordReader: Sendable {
  /// All that it reads from.
  public let bytes: ArraySlice<UInt8>

  /// Of the next to be read among the bytes.
  public private(set) var offset: Int

  /// - Parameter offset: Of the first to be read among the bytes.
  public init(_ bytes: ArraySlice<UInt8>, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// - Returns: nil where the bytes do not end in the fingerprint of all before it.
  public init?(sealed bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 16 else { return nil }
    self.init(bytes.dropLast(16))
    var end = RecordReader(bytes.suffix(16))
    guard end.print() == self.bytes.withUnsafeBytes({ Fingerprint(of: $0) }) else { return nil }
  }

  public var isAtEnd: Bool { offset == bytes.count }

  /// What has not been read.
  public var rest: ArraySlice<UInt8> { bytes.dropFirst(offset) }

  public mutating func word() -> UInt64? {
    guard bytes.count - offset >= 8 else { return nil }
    let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    offset += 8
    return UInt64(littleEndian: word)
  }

  public mutating func number() -> Int? {
    var (number, shift) = (UInt(0), 0)
    while shift < UInt.bitWidth, offset < bytes.count {
      let byte = bytes[bytes.startIndex + offset]
      offset += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    return nil
  }

  public mutating func flag() -> Bool? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[bytes.startIndex + offset] != 0
  }

  /// As many bytes as a number before them says.
  public mutating func part() -> ArraySlice<UInt8>? {
    guard let count = number(), count >= 0, count <= bytes.count - offset else { return nil }
    defer { offset += count }
    let start = bytes.startIndex + offset
    return bytes[start..<start + count]
  }

  public mutating func text() -> String? {
    part().map { String(decoding: $0, as: UTF8.self) }
  }

  public mutating func texts() -> [String]? {
    guard let count = number(), count >= 0 else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }

  public mutating func print() -> Fingerprint? {
    guard let high = word(), let low = word() else { return nil }
    return Fingerprint(high: high, low: low)
  }

  public mutating func stamp() -> FileStamp? {
    guard let size = number(), let inode = word(), let modified = word(), let changed = word()
    else { return nil }
    return FileStamp(
      size: size, inode: inode, modified: Int64(bitPattern: modified),
      changed: Int64(bitPattern: changed))
  }
}
