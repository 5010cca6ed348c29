/// Several things that have one fingerprint together; where each ends is part of it.
public struct FingerprintParts: Sendable {
  private(set) var bytes: [UInt8] = []

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

  public mutating func add(_ part: Bool) { bytes.append(part ? 1 : 0) }

  public mutating func add(_ part: String) {
    add(part.utf8.count)
    bytes.append(contentsOf: part.utf8)
  }

  private mutating func append(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
