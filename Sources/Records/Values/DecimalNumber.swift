import Diagnostics

/// A number as records write it: digits and, after a point, at most four decimals.
struct DecimalNumber: Hashable {
  /// The number times 10,000, at most `DecimalNumber.bound` in size.
  let tenThousandths: Int64

  /// Where longer numbers are cut, far above every bound that a value has.
  static let bound = Int64.max / 100

  /// Which rules a kind of number breaks, and what else it may have.
  struct Grammar {
    let unreadable: Rule
    let tooPrecise: Rule

    /// Whether commas may part the digits in threes.
    var allowsCommas = false

    /// Whether a minus may come first.
    var allowsMinus = false
  }

  init(parsing text: String, as grammar: Grammar) throws(ValueFault) {
    var scanner = DigitScanner(folded(text))
    let isNegative = grammar.allowsMinus && scanner.pass("-")
    let whole = try DecimalNumber.whole(&scanner, of: text, as: grammar)
    var fraction: Int64 = 0
    if scanner.pass(".") {
      let start = scanner.offset
      let decimals = scanner.digits()
      guard decimals.count > 0, scanner.isAtEnd else {
        throw ValueFault(grammar.unreadable, at: scanner.offset, of: text)
      }
      guard decimals.count <= 4 else {
        throw ValueFault(
          grammar.tooPrecise, at: start + 4, of: text, length: decimals.count - 4)
      }
      fraction = (decimals.count..<4).reduce(decimals.value) { value, _ in value * 10 }
    }
    guard scanner.isAtEnd else {
      throw ValueFault(grammar.unreadable, at: scanner.offset, of: text)
    }
    let size = min(whole, DecimalNumber.bound / 10_000 - 1) * 10_000 + fraction
    tenThousandths = isNegative ? -size : size
  }

  /// Passes the digits before the point.
  private static func whole(
    _ scanner: inout DigitScanner, of text: String, as grammar: Grammar
  ) throws(ValueFault) -> Int64 {
    var (value, count) = scanner.digits()
    guard count > 0 else { throw ValueFault(grammar.unreadable, at: scanner.offset, of: text) }
    guard grammar.allowsCommas, scanner.next == "," else { return value }
    guard count <= 3 else { throw ValueFault(grammar.unreadable, at: scanner.offset, of: text) }
    while scanner.pass(",") {
      let group = scanner.digits()
      guard group.count == 3 else {
        let isCut =
          group.count < 3 && scanner.next.map { !",.".unicodeScalars.contains($0) } == true
        let comma = scanner.offset - group.count - 1
        throw ValueFault(grammar.unreadable, at: isCut ? scanner.offset : comma, of: text)
      }
      (value, count) = (min(value, bound / 1000 - 1) * 1000 + group.value, count + 3)
    }
    return value
  }
}
