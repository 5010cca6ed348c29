import Yams

/// Keys that stood twice in one mapping and were told apart, so that the parser, which stops at
/// the first such pair, reads all else too.
///
/// A key's stand-in has as many characters, of a private-use plane, so that no column moves.
struct RenamedKeys {
  private var originals: [String: String] = [:]

  /// Characters that may be parsed again for all pairs together, and pairs that may be found.
  private static let limits = (characters: 1_000_000, pairs: 100)

  func original(of scalar: Node.Scalar) -> String {
    originals[scalar.string] ?? scalar.string
  }

  /// The text with a stand-in for the key at `mark`; nil where the key cannot be replaced.
  mutating func rename(_ key: String, at mark: Mark, in text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    guard originals.count < RenamedKeys.limits.pairs,
      originals.count * scalars.count < RenamedKeys.limits.characters,
      let standIn = Unicode.Scalar(UInt32(0xF0000 + originals.count)),
      let extent = extent(of: key, at: mark, in: scalars), !extent.isEmpty
    else { return nil }
    for position in extent { scalars[position] = standIn }
    originals[String(repeating: Character(standIn), count: extent.count)] = originals[key] ?? key
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Where a key's characters stand, without quotes; nil where they are no such characters.
  private func extent(
    of key: String, at mark: Mark, in scalars: [Unicode.Scalar]
  ) -> Range<Int>? {
    let lineEnds = scalars.indices.lazy.filter { scalars[$0] == "\n" }
    let lineStart = mark.line < 2 ? 0 : lineEnds.dropFirst(mark.line - 2).first.map { $0 + 1 }
    guard let start = lineStart.map({ $0 + mark.column - 1 }), scalars.indices.contains(start)
    else { return nil }
    guard scalars[start] == "'" || scalars[start] == "\"" else {
      guard scalars[start...].starts(with: key.unicodeScalars) else { return nil }
      return start..<start + key.unicodeScalars.count
    }
    let end = start + quotedLength(scalars[start...].prefix { $0 != "\n" })
    guard end - start > 1, scalars[end - 1] == scalars[start] else { return nil }
    return start + 1..<end - 1
  }
}
