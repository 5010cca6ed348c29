/// Reads what ``RecordBytes`` wrote, while somebody holds the bytes; whatever is missing is nil.
///
/// Bytes are named by where they are: of an array, each of many thousands of readers would count a
/// reference, which all threads count.
public struct RecordReader {
  private let bytes: UnsafeRawBufferPointer

  /// Of the next to be read among the bytes.
  public private(set) var offset = 0

  public init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// - Returns: nil where the bytes do not end in the fingerprint of all before it.
  public init?(sealed all: UnsafeRawBufferPointer) {
    guard all.count >= 16 else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: all.dropLast(16))
    var end = RecordReader(all, from: bytes.count)
    guard end.print() == Fingerprint(of: bytes) else { return nil }
    self.init(bytes)
  }

  public var isAtEnd: Bool { offset == bytes.count }

  public mutating func word() -> UInt64? {
    guard bytes.count - offset >= 8 else { return nil }
    defer { offset += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  public mutating func number() -> Int? {
    var (number, shift) = (UInt(0), 0)
    while shift < UInt.bitWidth, offset < bytes.count {
      let byte = bytes[offset]
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
    return bytes[offset] != 0
  }

  /// As many bytes as a number before them says; they are there as long as the reader's.
  public mutating func part() -> UnsafeRawBufferPointer? {
    guard let count = number(), count >= 0, count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  /// All that is left.
  public mutating func rest() -> UnsafeRawBufferPointer {
    defer { offset = bytes.count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset...])
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
