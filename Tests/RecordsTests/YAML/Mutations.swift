import TestNumbers

/// A text after a few small edits with characters that mean something to its reader.
func mutated(
  _ text: String, with alphabet: [String], edits: Int = 4, using numbers: inout SplitMix
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
