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
    if let numerator = numerator.word, let denominator = denominator.word {
      self.init(reducing: numerator, over: denominator)
      return
    }
    let divisor = binaryDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(
      lowest: sign * numerator / Int128(divisor), over: sign * denominator / Int128(divisor))
  }

  private init(lowest numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// - Parameter denominator: Not zero.
  private init(reducing numerator: Int64, over denominator: Int64) {
    let divisor = binaryDivisor(numerator.magnitude, denominator.magnitude)
    let quotient = Int128(numerator.magnitude / divisor)
    self.init(
      lowest: (numerator < 0) == (denominator < 0) ? quotient : -quotient,
      over: Int128(denominator.magnitude / divisor))
  }

  /// How much of `whole` a part is; nil where `whole` is zero.
  public init?(_ part: Money, of whole: Money) {
    self.init(Int128(part.yuan), over: Int128(whole.yuan))
  }

  public static func + (left: Ratio, right: Ratio) -> Ratio {
    if let sum = sum(left, right) { return sum }
    let sum = left.numerator * right.denominator + right.numerator * left.denominator
    return Ratio(sum, over: left.denominator * right.denominator) ?? .zero
  }

  /// The same in 64 bits; nil where they do not hold it.
  private static func sum(_ left: Ratio, _ right: Ratio) -> Ratio? {
    guard let first = left.words, let second = right.words else { return nil }
    let (one, isLarge) = first.numerator.multipliedReportingOverflow(by: second.denominator)
    let (other, isLargeToo) = second.numerator.multipliedReportingOverflow(by: first.denominator)
    let (below, isFine) = first.denominator.multipliedReportingOverflow(by: second.denominator)
    let (above, isTooMuch) = one.addingReportingOverflow(other)
    if isLarge || isLargeToo || isFine || isTooMuch { return nil }
    return Ratio(reducing: above, over: below)
  }

  /// Both parts in 64 bits, in which nearly all figures fit.
  private var words: (numerator: Int64, denominator: Int64)? {
    guard let numerator = numerator.word, let denominator = denominator.word else { return nil }
    return (numerator, denominator)
  }

  public static func - (left: Ratio, right: Ratio) -> Ratio { left + -right }

  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, over: left.denominator * right.denominator) ?? .zero
  }

  public static prefix func - (value: Ratio) -> Ratio {
    Ratio(lowest: -value.numerator, over: value.denominator)
  }

  /// The nearest whole number of `1 / scale`, half away from zero: 1.0536 at scale 1000 is 1054.
  public func rounded(scale: Int128) -> Int128 {
    if let words, let scale = scale.word {
      let (scaled, isTooMuch) = words.numerator.multipliedReportingOverflow(by: scale)
      if !isTooMuch { return Int128(roundedQuotient(scaled, words.denominator)) }
    }
    return roundedQuotient(numerator * scale, denominator)
  }
}

extension Ratio: Comparable {
  public static func < (left: Ratio, right: Ratio) -> Bool {
    if let one = left.words, let other = right.words {
      let first = one.numerator.multipliedFullWidth(by: other.denominator)
      let second = other.numerator.multipliedFullWidth(by: one.denominator)
      return (first.high, first.low) < (second.high, second.low)
    }
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

/// The whole number nearest to a quotient, half away from zero; the divisor is above zero.
public func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  if let dividend = dividend.word, let divisor = divisor.word {
    return Int128(roundedQuotient(dividend, divisor))
  }
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
  return quotient + (dividend < 0 ? -1 : 1)
}

private func roundedQuotient(_ dividend: Int64, _ divisor: Int64) -> Int64 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  let isUp = remainder.magnitude >= divisor.magnitude - remainder.magnitude
  return quotient + (isUp ? dividend.signum() : 0)
}

extension Int128 {
  /// The same in 64 bits, in which nearly all figures fit and divide ten times as fast.
  fileprivate var word: Int64? {
    let word = Int64(truncatingIfNeeded: self)
    return Int128(word) == self ? word : nil
  }
}

/// The greatest common divisor; of 0 and 0 it is 1.
///
/// Stein's algorithm, by shifts and differences: a third of the time of Euclid's, whose division is
/// the slowest thing a processor does.
private func binaryDivisor<Number: UnsignedInteger & FixedWidthInteger>(
  _ left: Number, _ right: Number
) -> Number {
  guard left != 0, right != 0 else { return max(left | right, 1) }
  let twos = (left | right).trailingZeroBitCount
  var smaller = left >> left.trailingZeroBitCount
  var other = right
  while other != 0 {
    other >>= other.trailingZeroBitCount
    let least = min(smaller, other)
    other = max(smaller, other) - least
    smaller = least
  }
  return smaller << twos
}
