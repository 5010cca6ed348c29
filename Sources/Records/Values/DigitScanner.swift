/// Walks over the characters of a folded text and counts how many it has passed.
struct DigitScanner {
  private var rest: Substring.UnicodeScalarView

  /// Unicode scalars passed.
  private(set) var offset = 0

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next character, which stays.
  var next: Unicode.Scalar? { rest.first }

  /// Passes the character if it is the next one.
  mutating func pass(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    offset += 1
    return true
  }

  /// Passes one digit, and says which.
  mutating func digit() -> Int64? {
    guard let scalar = rest.first, ("0"..."9").contains(scalar) else { return nil }
    rest.removeFirst()
    offset += 1
    return Int64(scalar.value - 0x30)
  }

  /// Passes all digits that follow: their value, at most `Int64.max / 100`, and how many they are.
  mutating func digits() -> (value: Int64, count: Int) {
    var (value, count): (Int64, Int) = (0, 0)
    while let digit = digit() {
      value = min(value, Int64.max / 1000) * 10 + digit
      count += 1
    }
    return (min(value, Int64.max / 100), count)
  }
}
