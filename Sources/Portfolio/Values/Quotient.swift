/// A quotient of two amounts as they stand: compared by a multiplication each, where a ``Ratio``
/// would first be brought into lowest terms.
struct Quotient: Comparable, Sendable {
  private let dividend: Int64

  /// Above zero.
  private let divisor: Int64

  /// - Returns: nil where the divisor is not above zero.
  init?(_ dividend: Money, over divisor: Money) {
    guard divisor > .zero else { return nil }
    self.dividend = dividend.yuan
    self.divisor = divisor.yuan
  }

  /// - Returns: nil where the ratio's terms exceed 64 bits.
  init?(_ ratio: Ratio) {
    guard let dividend = Int64(exactly: ratio.numerator),
      let divisor = Int64(exactly: ratio.denominator)
    else { return nil }
    self.dividend = dividend
    self.divisor = divisor
  }

  static func < (left: Quotient, right: Quotient) -> Bool {
    let first = left.dividend.multipliedFullWidth(by: right.divisor)
    let second = right.dividend.multipliedFullWidth(by: left.divisor)
    return (first.high, first.low) < (second.high, second.low)
  }

  /// Whether they are the same number, in whatever terms.
  static func == (left: Quotient, right: Quotient) -> Bool {
    left.dividend.multipliedFullWidth(by: right.divisor)
      == right.dividend.multipliedFullWidth(by: left.divisor)
  }
}
