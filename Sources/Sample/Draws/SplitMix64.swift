/// A generator of 64 bits at a time whose numbers follow from its seed alone, on every machine.
///
/// The algorithm is SplitMix64, as Sebastiano Vigna published it (prng.di.unimi.it/splitmix64.c).
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= SplitMix64.step
    return SplitMix64.mixed(state)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Spreads a number's bits over all 64, so that neighbours become strangers.
  static func mixed(_ number: UInt64) -> UInt64 {
    var bits = number
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
