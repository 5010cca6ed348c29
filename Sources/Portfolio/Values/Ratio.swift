/// An exact quotient of two whole numbers, in lowest terms; 1 is 100%.
///
/// Rounding happens once, where a ratio is displayed. Money is below 2^63 yuan and every other
/// denominator that figures use is below 2^40, so all products here fit 128 bits.
public struct Ratio: Hashable, Sendable {
  public let numerator: Int128

  /// Above zero.
  public let denominator: Int128

  public static let zero = Ratio(whole: 0)
  public static let one = Ratio(whole: 1)

  public init(whole: Int128) {
    numerator = whole
    denominator = 1
  }

  /// - Returns: nil where the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// How much of `whole` a part is; nil where `whole` is zero.
  public init?(_ part: Money, of whole: Money) {
    self.init(Int128(part.yuan), over: Int128(whole.yuan))
  }

  public static func + (left: Ratio, right: Ratio) -> Ratio {
    let sum = left.numerator * right.denominator + right.numerator * left.denominator
    return Ratio(sum, over: left.denominator * right.denominator) ?? .zero
  }

  public static func - (left: Ratio, right: Ratio) -> Ratio { left + -right }

  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, over: left.denominator * right.denominator) ?? .zero
  }

  public static prefix func - (value: Ratio) -> Ratio { Ratio(negating: value) }

  private init(negating value: Ratio) {
    numerator = -value.numerator
    denominator = value.denominator
  }

  /// The nearest whole number of `1 / scale`, half away from zero: 1.0536 at scale 1000 is 1054.
  public func rounded(scale: Int128) -> Int128 {
    roundedQuotient(numerator * scale, denominator)
  }
}

extension Ratio: Comparable {
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

/// The whole number nearest to a quotient, half away from zero; the divisor is above zero.
public func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
  return quotient + (dividend < 0 ? -1 : 1)
}

private func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  if let left = UInt64(exactly: left), let right = UInt64(exactly: right) {
    return UInt128(commonDivisor(left, right))
  }
  return commonDivisor(left, right)
}

/// Euclid's algorithm, by remainders; of 0 and 0 it is 1.
private func commonDivisor<Number: UnsignedInteger & FixedWidthInteger>(
  _ left: Number, _ right: Number
) -> Number {
  var (larger, smaller) = (left, right)
  while smaller != 0 {
    (larger, smaller) = (smaller, larger % smaller)
  }
  return larger == 0 ? 1 : larger
}
