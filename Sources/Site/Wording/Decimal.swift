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
    var digits = String(scaled.magnitude)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    let sign = scaled < 0 ? minus : (plus && scaled > 0 ? "+" : "")
    let whole = grouped(digits.dropLast(decimals), by: separator)
    return sign + whole + (decimals > 0 ? "." + digits.suffix(decimals) : "")
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

  private static func grouped(_ digits: Substring, by separator: String) -> String {
    guard !separator.isEmpty, digits.utf8.count > 3 else { return String(digits) }
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}
