import Portfolio
import Templates

/// Decimal digits of exact numbers; the only place where a figure is rounded.
enum Decimal {
  /// A minus sign as typesetters set it, as wide as a digit's dash.
  static let minus: StaticString = "\u{2212}"

  /// 10 to a power from 0 to 12.
  static func power(_ exponent: Int) -> Int128 {
    powers[min(max(exponent, 0), 12)]
  }

  private static let powers: [Int128] = (0...12).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension Output {
  /// A whole number of units of 10^-decimals, as digits: 1054 with 1 decimal is 105.4.
  ///
  /// - Parameters:
  ///   - isGrouped: Whether a comma stands between groups of three digits before the point.
  ///   - plus: Whether a number above zero has a sign too.
  mutating func add(
    _ scaled: Int128, decimals: Int, isGrouped: Bool = true, minus: StaticString = Decimal.minus,
    plus: Bool = false
  ) {
    if scaled < 0 {
      add(minus)
    } else if plus, scaled > 0 {
      add(UInt8(ascii: "+"))
    }
    let separator = isGrouped ? UInt8(ascii: ",") : nil
    let magnitude = scaled.magnitude
    // Nearly all are below 2^64, where a digit costs a tenth of what it does above.
    if magnitude <= UInt128(UInt64.max) {
      add(
        digitsOf: UInt64(truncatingIfNeeded: magnitude), decimals: decimals, separator: separator)
    } else {
      add(digitsOf: magnitude, decimals: decimals, separator: separator)
    }
  }

  /// A ratio in units of 10^-decimals, half away from zero.
  mutating func add(
    _ ratio: Ratio, decimals: Int, isGrouped: Bool = true, minus: StaticString = Decimal.minus,
    plus: Bool = false
  ) {
    add(
      ratio.rounded(scale: Decimal.power(decimals)), decimals: decimals, isGrouped: isGrouped,
      minus: minus, plus: plus)
  }
}
