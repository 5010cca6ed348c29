import Portfolio

/// Decimal digits of exact numbers; the only place where a figure is rounded.
enum Decimal {
  /// A minus sign as typesetters set it, as wide as a digit's dash.
  static let minus = "\u{2212}"

  /// A whole number of units of 10^-decimals, as digits: 1054 with 1 decimal is 105.4.
  ///
  /// - Parameters:
  ///   - separator: Put between groups of three digits before the point.
  ///   - plus: Whether a number above zero has a sign too.
  static func text(
    _ scaled: Int128, decimals: Int, separator: String = ",", minus: String = minus,
    plus: Bool = false
  ) -> String {
    let sign = scaled < 0 ? minus : (plus && scaled > 0 ? "+" : "")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    var magnitude = scaled.magnitude
    var place = 0
    while magnitude > 0 || place <= decimals {
      if place == decimals, place > 0 { bytes.append(UInt8(ascii: ".")) }
      if place > decimals, (place - decimals) % 3 == 0 { bytes += separator.utf8.reversed() }
      let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(digit))
      magnitude = quotient
      place += 1
    }
    bytes += sign.utf8.reversed()
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }

  /// A ratio in units of 10^-decimals, half away from zero.
  static func text(
    _ ratio: Ratio, decimals: Int, separator: String = ",", minus: String = minus,
    plus: Bool = false
  ) -> String {
    text(
      ratio.rounded(scale: power(decimals)), decimals: decimals, separator: separator,
      minus: minus, plus: plus)
  }

  /// 10 to a power from 0 to 12.
  static func power(_ exponent: Int) -> Int128 {
    (0..<min(max(exponent, 0), 12)).reduce(1) { power, _ in power * 10 }
  }
}
