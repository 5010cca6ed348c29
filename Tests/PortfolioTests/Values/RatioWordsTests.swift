import TestNumbers
import Testing

@testable import Portfolio

@Suite("Ratios in 64 bits")
struct RatioWordsTests {
  @Test("Ratios that fit 64 bits add, compare and round as larger ones do")
  func words() throws {
    var numbers = SplitMix(seed: 3)
    func number() -> Int128 {
      let magnitude = Int128(numbers.next() >> UInt64(1 + numbers.below(63)))
      return numbers.below(2) == 0 ? magnitude : -magnitude
    }
    for _ in 0..<5_000 {
      let (a, b) = (number(), number().magnitude), (c, d) = (number(), number().magnitude)
      guard let left = Ratio(a, over: Int128(b)), let right = Ratio(c, over: Int128(d)) else {
        continue
      }
      #expect((left < right) == isLess(left, right))
      let scale = numbers.below(2) == 0 ? 1000 : Int128(numbers.next() >> 40)
      #expect(left.rounded(scale: scale) == rounded(left, scale))
      let small = try #require(Ratio(a >> 32, over: Int128(b >> 33) + 1))
      let other = try #require(Ratio(c >> 32, over: Int128(d >> 33) + 1))
      let sum = small + other
      #expect(
        sum.numerator * small.denominator * other.denominator / sum.denominator
          == small.numerator * other.denominator + other.numerator * small.denominator)
    }
  }

  /// By whole parts and what is left of them, so that nothing overflows.
  private func isLess(_ left: Ratio, _ right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }

  private func rounded(_ ratio: Ratio, _ scale: Int128) -> Int128 {
    let scaled = ratio.numerator * scale
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: ratio.denominator)
    return rest.magnitude * 2 < ratio.denominator.magnitude ? quotient : quotient + scaled.signum()
  }
}
