/// The digits of coordinates, made once, since a third of a drawing is coordinates.
///
/// An entry holds up to six bytes of text, the first in the lowest place, and in its highest byte
/// how many they are.
final class DigitTable: Sendable {
  /// Of the whole numbers below 1000, then of the hundredths below 100 with the point before them.
  private let entries: [UInt64]

  static let shared = DigitTable()

  private init() {
    let wholes = (0..<1000).map { String($0) }
    let fractions = (0..<100).map { hundredths in
      let tenths =
        hundredths % 10 == 0 ? "\(hundredths / 10)" : "\(hundredths / 10)\(hundredths % 10)"
      return hundredths == 0 ? "" : "." + tenths
    }
    entries = (wholes + fractions).map { text in
      let bytes = text.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return bytes | UInt64(text.utf8.count) << 56
    }
  }

  /// The text of a coordinate to two decimals, half away from zero, without trailing zeros; 0 unless
  /// it is from 0 to below 999.99.
  @inline(__always)
  func text(of coordinate: Double) -> UInt64 {
    // The bits of what is negative, or not a number, are greater.
    guard coordinate.bitPattern < 999.99.bitPattern else { return 0 }
    return text(ofHundredths: truncated(coordinate * 100 + 0.5))
  }

  /// - Parameter hundredths: Below 100,000.
  @inline(__always)
  func text(ofHundredths hundredths: UInt32) -> UInt64 {
    let whole = hundredths / 100
    let digits = entries[Int(whole)]
    let fraction = entries[Int(1000 &+ hundredths &- whole &* 100)]
    // What the shift loses, the fraction's count, is added to the other's.
    return (digits | fraction &<< (digits &>> 53)) &+ fraction & 0xFF &<< 56
  }
}

/// The whole part of a number from 0.5 to 2⁵²; the library's conversion also looks for what does not fit.
@inline(__always)
private func truncated(_ value: Double) -> UInt32 {
  let mantissa = value.significandBitPattern | 1 &<< 52
  return UInt32(truncatingIfNeeded: mantissa &>> (1075 &- UInt64(value.exponentBitPattern)))
}
