/// Fills the blanks of phrases: `{3-24}` with a number of the range, `{town}` by the caller.
struct Phrase {
  private var draws: SplitMix64
  private let value: (Blank) -> String

  /// - Parameter value: What a named blank stands for.
  init(_ draws: SplitMix64, value: @escaping (Blank) -> String = { _ in "" }) {
    self.draws = draws
    self.value = value
  }

  /// One of the phrases, filled.
  mutating func pick(_ phrases: [String]) -> String { fill(draws.pick(phrases)) }

  mutating func fill(_ phrase: String) -> String {
    let bytes = phrase.utf8
    var filled = ""
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += phrase[start..<open]
      filled += content(of: phrase[bytes.index(after: open)..<close])
      start = bytes.index(after: close)
    }
    return filled + phrase[start...]
  }

  private mutating func content(of blank: Substring) -> String {
    if let named = Blank(rawValue: String(blank)) { return value(named) }
    let bounds = blank.split(separator: "-").compactMap { Int($0) }
    guard bounds.count == 2, bounds[0] <= bounds[1] else { return "" }
    return String(roughly(draws.draw(bounds[0]...bounds[1])))
  }

  /// To two digits: people do not write of 2,614 piles.
  private func roughly(_ number: Int) -> Int {
    var grain = 1
    while number / grain >= 100 { grain *= 10 }
    return number / grain * grain
  }
}
