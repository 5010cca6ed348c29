/// The form of what a program leaves for its next run: words of 8 bytes, the lowest first; numbers by
/// seven bits a byte, the lowest first, the eighth bit set in all but the last; texts after their
/// length; at the end of a part the fingerprint of all before it.
public struct RecordBytes: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(reserving count: Int = 0) {
    bytes.reserveCapacity(count)
  }

  public mutating func append(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  public mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  public mutating func append(_ number: Int64) { append(UInt64(bitPattern: number)) }

  public mutating func append(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { text in
      append(text.count)
      bytes.append(contentsOf: text)
    }
  }

  public mutating func append(_ texts: [String]) {
    append(texts.count)
    for text in texts { append(text) }
  }

  public mutating func append(_ print: Fingerprint) {
    append(print.high)
    append(print.low)
  }

  public mutating func append(_ stamp: FileStamp) {
    append(stamp.size)
    append(stamp.inode)
    append(stamp.modified)
    append(stamp.changed)
  }

  /// Bytes as they are.
  public mutating func append(bytes other: [UInt8]) { bytes.append(contentsOf: other) }

  /// Bytes after their count.
  public mutating func append(part: UnsafeRawBufferPointer) {
    append(part.count)
    bytes.append(contentsOf: part)
  }

  public mutating func append(part: [UInt8]) {
    part.withUnsafeBytes { append(part: $0) }
  }

  /// All of it, without the room for more that may be as large again.
  public var copy: [UInt8] { bytes.withUnsafeBufferPointer { Array($0) } }

  /// Ends it with the fingerprint of all so far.
  public mutating func seal() { append(Fingerprint(of: bytes)) }
}
