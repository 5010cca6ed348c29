import CXXHash

/// By which bytes are known again: 128 bits of XXH3, the same on every machine.
///
/// It tells changed content from unchanged; it is no protection against somebody who makes two
/// contents alike on purpose.
public struct Fingerprint: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public init(of bytes: UnsafeRawBufferPointer) {
    let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
    self.init(high: hash.high64, low: hash.low64)
  }

  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
  }

  /// Of each of a row of things, in one room.
  public static func each<Things: Collection>(
    of things: Things, _ describe: (Things.Element, inout FingerprintParts) -> Void
  ) -> [Fingerprint] {
    var parts = FingerprintParts()
    return things.map { thing in
      describe(thing, &parts)
      return parts.finish()
    }
  }

  /// Of several things, one after another.
  public init(_ describe: (inout FingerprintParts) -> Void) {
    var parts = FingerprintParts()
    describe(&parts)
    self = parts.fingerprint
  }
}
