import Portfolio
import Testing

@Suite("Ratios")
struct RatioTests {
  @Test("Quotients are kept in lowest terms, the sign above the line")
  func lowestTerms() throws {
    let ratio = try #require(Ratio(6, over: -8))
    #expect(ratio.numerator == -3)
    #expect(ratio.denominator == 4)
    #expect(Ratio(0, over: -5) == .zero)
    #expect(Ratio(-7, over: -7) == .one)
  }

  @Test("Lowest terms are those of Euclid's algorithm, on either side of 64 bits")
  func euclid() throws {
    var state: UInt64 = 7
    func next(_ bits: Int) -> Int128 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int128(state >> UInt64(64 - min(bits, 60))) << Int128(max(0, bits - 60))
    }
    for bits in [1, 4, 20, 40, 60, 62, 63, 64, 66] {
      for _ in 0..<50 {
        let (numerator, denominator, shared) = (next(bits), next(bits) + 1, next(20) + 1)
        let ratio = try #require(Ratio(-numerator * shared, over: denominator * shared))
        var (larger, smaller) = (max(numerator, denominator), min(numerator, denominator))
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        #expect(ratio.numerator == -numerator / larger)
        #expect(ratio.denominator == denominator / larger)
      }
    }
  }

  @Test("Nothing is divided by zero")
  func byZero() {
    #expect(Ratio(1, over: 0) == nil)
    #expect(Ratio(0, over: 0) == nil)
    #expect(Ratio(Money(yuan: 1), of: .zero) == nil)
  }

  @Test(
    "Rounding is to the nearest, and half goes away from zero",
    arguments: [
      (1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (5, 2, 3), (-5, 2, -3), (1, 3, 0),
      (2, 3, 1), (-1, 3, 0), (-2, 3, -1), (0, 7, 0), (7, 1, 7), (-7, 1, -7),
    ] as [(Int128, Int128, Int128)])
  func rounding(dividend: Int128, divisor: Int128, rounded: Int128) {
    #expect(Ratio(dividend, over: divisor)?.rounded(scale: 1) == rounded)
    #expect(roundedQuotient(dividend, divisor) == rounded)
  }

  @Test("Half of the last digit asked for is exact at any scale, one less is below it")
  func scaled() {
    #expect(Ratio(1_053_650, over: 1_000_000)?.rounded(scale: 10_000) == 10537)
    #expect(Ratio(10_536_499_999_999, over: 10_000_000_000_000)?.rounded(scale: 10_000) == 10536)
    #expect(Ratio(-1, over: 2_000_000)?.rounded(scale: 1_000_000) == -1)
    #expect(Ratio(-1, over: 2_000_001)?.rounded(scale: 1_000_000) == 0)
  }

  @Test("A quotient of the greatest numbers is rounded without overflow")
  func roundingHuge() {
    let most = Int128.max
    #expect(roundedQuotient(most, most) == 1)
    #expect(roundedQuotient(most / 2, most) == 0)
    #expect(roundedQuotient(most / 2 + 1, most) == 1)
    #expect(roundedQuotient(-(most / 2) - 1, most) == -1)
    #expect(roundedQuotient(most, 1) == most)
  }

  @Test("Comparison is exact where the products of both sides need 256 bits")
  func comparison() throws {
    let most = Int128.max
    let below = try #require(Ratio(most - 2, over: most - 1))
    let above = try #require(Ratio(most - 1, over: most))
    #expect(below < above)
    #expect(!(above < below))
    #expect(-above < -below)
    #expect(-below < above)
    #expect(!(above < above))
  }

  @Test("Ratios that double precision cannot tell apart are different")
  func closeNeighbours() throws {
    let one = try #require(
      Ratio(Money(yuan: 9_999_999_999_999), of: Money(yuan: 10_000_000_000_000)))
    let other = try #require(
      Ratio(Money(yuan: 99_999_999_999_999_999), of: Money(yuan: 100_000_000_000_000_000)))
    #expect(one < other)
    #expect(other < .one)
  }

  @Test("Sums, differences, products and negatives are exact")
  func arithmetic() {
    let (third, sixth) = (Ratio(1, over: 3), Ratio(1, over: 6))
    #expect(third.flatMap { third in sixth.map { third + $0 } } == Ratio(1, over: 2))
    #expect(sixth.flatMap { sixth in third.map { sixth - $0 } } == Ratio(-1, over: 6))
    #expect(sixth.flatMap { sixth in third.map { sixth * $0 } } == Ratio(1, over: 18))
    #expect(third.map { -$0 } == Ratio(-1, over: 3))
  }

  @Test("The lead of the largest plan of one yuan over the finest time progress does not overflow")
  func greatestLead() throws {
    let rate = try #require(Ratio(Money(yuan: .max), of: Money(yuan: .max - 1)))
    let time = try #require(Ratio(30_999_999, over: 31_000_000))
    let lead = rate - time
    #expect(lead.rounded(scale: 1_000_000_000_000) == 32_258)
    #expect(lead > Ratio.zero)
  }
}
