/// Several things that have one fingerprint together; where each ends is part of it.
public struct FingerprintParts: Sendable {
  /// What was added, and room for more: numbers, which most parts are, are stored where they land.
  private var room = [UInt8](repeating: 0, count: 512)

  /// Bytes of `room`.
  private var used = 0

  init() {}

  public mutating func add(_ part: Fingerprint) {
    append(part.high)
    append(part.low)
  }

  /// - Parameter part: What is absent differs from everything that is present.
  public mutating func add(_ part: Fingerprint?) {
    add(part != nil)
    if let part { add(part) }
  }

  public mutating func add(_ part: Int) { append(UInt64(bitPattern: Int64(part))) }

  public mutating func add(_ part: Bool) {
    reserve(1)
    room[used] = part ? 1 : 0
    used += 1
  }

  public mutating func add(_ part: String) {
    var part = part
    part.withUTF8 { text in
      add(text.count)
      reserve(text.count)
      room.withUnsafeMutableBytes { room in
        room[used...].copyBytes(from: text)
      }
      used += text.count
    }
  }

  /// Of what was added since the last time; what is added next is of another.
  mutating func finish() -> Fingerprint {
    defer { used = 0 }
    return fingerprint
  }

  var fingerprint: Fingerprint {
    room.withUnsafeBytes { Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[..<used])) }
  }

  private mutating func append(_ word: UInt64) {
    reserve(8)
    room.withUnsafeMutableBytes { room in
      room.storeBytes(of: word.littleEndian, toByteOffset: used, as: UInt64.self)
    }
    used += 8
  }

  private mutating func reserve(_ count: Int) {
    guard room.count - used < count else { return }
    room += repeatElement(0, count: room.count + count)
  }
}
