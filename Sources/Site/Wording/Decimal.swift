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
  ///   - unit: Put behind it.
  static func text(
    _ scaled: Int128, decimals: Int, separator: String = ",", minus: String = minus,
    plus: Bool = false, unit: String = ""
  ) -> String {
    let sign = scaled < 0 ? minus : (plus && scaled > 0 ? "+" : "")
    let form = DecimalForm(decimals: decimals, separator: separator, sign: sign, unit: unit)
    let magnitude = scaled.magnitude
    // Nearly all are below 2^64, where a digit costs a tenth of what it does above.
    return magnitude <= UInt128(UInt64.max)
      ? form.text(UInt64(truncatingIfNeeded: magnitude)) : form.text(magnitude)
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
    powers[min(max(exponent, 0), 12)]
  }

  private static let powers: [Int128] = (0...12).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

/// What stands before, between and behind the digits of a number.
private struct DecimalForm {
  let decimals: Int
  let separator: String
  let sign: String
  let unit: String

  /// Written from its last digit to its first, on the stack.
  func text(_ magnitude: some FixedWidthInteger & UnsignedInteger) -> String {
    let room =
      2 * (decimals + 40) + sign.utf8.count + 14 * separator.utf8.count
      + unit.utf8.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
      var start = room
      func put(_ byte: UInt8) {
        start -= 1
        bytes[start] = byte
      }
      for byte in unit.utf8.reversed() { put(byte) }
      var rest = magnitude
      var place = 0
      while rest > 0 || place <= decimals {
        if place == decimals, place > 0 { put(UInt8(ascii: ".")) }
        if place > decimals, (place - decimals) % 3 == 0 {
          for byte in separator.utf8.reversed() { put(byte) }
        }
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
        rest = quotient
        place += 1
      }
      for byte in sign.utf8.reversed() { put(byte) }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
    }
  }
}
