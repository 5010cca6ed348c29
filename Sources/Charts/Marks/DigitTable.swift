/// The digits of coordinates, made once: of the whole part below 1000, and of the hundredths with
/// the point before them.
///
/// An entry's lower bytes are text, the first character lowest; the highest is its length.
struct DigitTable: Sendable {
  let wholes: [UInt64]
  let fractions: [UInt64]

  static let shared = DigitTable()

  private init() {
    wholes = (0..<1000).map { DigitTable.entry(String($0)) }
    fractions = (0..<100).map { hundredths in
      let digits = hundredths % 10 == 0 ? String(hundredths / 10) : String(hundredths)
      let zeros = hundredths < 10 && hundredths > 0 ? ".0" : "."
      return hundredths == 0 ? 0 : DigitTable.entry(zeros + digits)
    }
  }

  /// The digits of a coordinate from 0 to below 999.99, as an entry is; nil of any other.
  @inline(__always)
  func digits(_ coordinate: Double) -> UInt64? {
    // The bits of what is negative, or not a number, are greater.
    guard coordinate.bitPattern < 999.99.bitPattern else { return nil }
    return digits(hundredths: truncated(coordinate * 100 + 0.5))
  }

  /// - Parameter hundredths: Below 100,000.
  @inline(__always)
  func digits(hundredths: UInt32) -> UInt64 {
    let whole = hundredths / 100
    let text = wholes[Int(whole)]
    let fraction = fractions[Int(hundredths &- whole &* 100)]
    // The sizes add up in the highest byte; the text of both is six bytes at most.
    return (text | (fraction & 0xFF_FFFF) &<< (text &>> 56 &* 8)) &+ fraction & 0xFF << 56
  }

  private static func entry(_ text: String) -> UInt64 {
    let bytes = text.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return bytes | UInt64(text.utf8.count) << 56
  }
}

/// The whole part of a number from 0.5 to 2⁵²; the library's conversion also looks for what does not fit.
@inline(__always)
private func truncated(_ value: Double) -> UInt32 {
  let mantissa = value.significandBitPattern | 1 &<< 52
  return UInt32(truncatingIfNeeded: mantissa &>> (1075 &- UInt64(value.exponentBitPattern)))
}
