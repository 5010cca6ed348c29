extension Pen {
  /// A coordinate to two decimals, half away from zero, without trailing zeros, exponent or `-0`.
  /// What lies beyond ±99,999.99, which no drawing reaches, is written as that.
  ///
  /// Half of a drawing's time goes here, so all digits are made in one register: each byte of a
  /// word divides its own part at once, and wrapping arithmetic leaves out checks that the bound
  /// above has made needless.
  mutating func number(_ value: Double) {
    let scaled = min(max(value, -99_999.99), 99_999.99) * 100
    let hundredths = Int32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    if hundredths < 0 { byte(0x2D) }
    var whole = UInt64(hundredths.magnitude / 100)
    if whole >= 10_000 {
      byte(0x30 &+ UInt8(truncatingIfNeeded: whole / 10_000))
      whole = whole % 10_000 &+ 10_000
    }
    var (text, count) = fourDigits(whole)
    let fraction = UInt64(hundredths.magnitude % 100)
    if fraction > 0 {
      let tens = (fraction &* 103) &>> 10
      let ones = fraction &- tens &* 10
      text |= (0x30_302E | tens &<< 8 | ones &<< 16) &<< (count &* 8)
      count &+= ones > 0 ? 3 : 2
    }
    write(packed: text, count: Int(truncatingIfNeeded: count))
  }

  /// The digits of a number below 10,000, the first in the lowest byte, and how many; from 10,000
  /// on the last four, zeros included.
  private func fourDigits(_ value: UInt64) -> (text: UInt64, count: UInt64) {
    let isFull = value >= 10_000
    let value = isFull ? value &- 10_000 : value
    let hundreds = value / 100
    let pairs = hundreds | (value &- hundreds &* 100) &<< 16
    let tens = ((pairs &* 103) &>> 10) & 0x000F_000F
    let digits = tens | (pairs &- tens &* 10) &<< 8
    // A mark in the last byte keeps one zero of zero.
    let zeros = isFull ? 0 : UInt64((digits | 1 &<< 24).trailingZeroBitCount / 8)
    return ((digits | 0x3030_3030) &>> (zeros &* 8), 4 &- zeros)
  }

  /// ` name="value"`, where the name comes with its leading space, `=` and quote.
  mutating func attribute(_ opening: StaticString, _ value: Double) {
    write(opening)
    number(value)
    byte(0x22)
  }
}
