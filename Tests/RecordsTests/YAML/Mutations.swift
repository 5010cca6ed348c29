/// A source of numbers that is the same in every run (SplitMix64, Steele et al. 2014).
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A text after a few small edits with characters that mean something to its reader.
func mutated(
  _ text: String, with alphabet: [String], edits: Int = 4, using numbers: inout FixedNumbers
) -> String {
  var scalars = Array(text.unicodeScalars)
  for _ in 0..<Int.random(in: 1...edits, using: &numbers) {
    let position = Int.random(in: 0...scalars.count, using: &numbers)
    let end = min(scalars.count, position + Int.random(in: 0...3, using: &numbers))
    let new = alphabet.randomElement(using: &numbers)?.unicodeScalars
    scalars.replaceSubrange(position..<end, with: Array(new ?? "".unicodeScalars))
  }
  var result = String.UnicodeScalarView()
  result.append(contentsOf: scalars)
  return String(result)
}
