/// A name-based identifier for what has no address of its own: a UUID of version 8 (RFC 9562).
///
/// Its 122 free bits are those of the name's 128-bit FNV-1a hash, a function that a few lines of any
/// language compute; so another program can make the same identifier from the same name. It
/// protects nothing.
struct NameIdentifier: Hashable, Sendable {
  private let bits: UInt128

  init(of name: String) {
    // Offset basis and prime of Fowler, Noll and Vo's hash for 128 bits.
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
    for byte in name.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
    let version: UInt128 = 0xf << 76
    let variant: UInt128 = 0x3 << 62
    bits = hash & ~version & ~variant | 0x8 << 76 | 0x2 << 62
  }
}

extension NameIdentifier: CustomStringConvertible {
  /// Like urn:uuid:2ed6657d-e940-8568-895e-8c4f2ee0a0a2.
  var description: String {
    let short = String(bits, radix: 16)
    let digits = String(repeating: "0", count: 32 - short.utf8.count) + short
    var text = "urn:uuid:"
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text += "-" }
      text.append(digit)
    }
    return text
  }
}
