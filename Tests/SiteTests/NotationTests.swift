import Portfolio
import Testing

@testable import Site

@Suite("Numbers as pages write them")
struct NotationTests {
  @Test(
    "万元 has thousands commas and as many decimals as it needs",
    arguments: [
      (0, "0"), (10_000, "1"), (12_345_000, "1,234.5"), (1, "0.0001"), (-12_000_000, "−1,200"),
      (10_000_000_000_000, "1,000,000,000"), (9_999_999, "999.9999"), (1_000_000, "100"),
    ])
  func wan(yuan: Int64, text: String) {
    #expect(Notation.wan(Money(yuan: yuan)) == text)
  }

  @Test(
    "亿元 is rounded once, half away from zero",
    arguments: [
      (18_057_000_000, 1, "180.6"), (18_057_000_000, 2, "180.57"), (94_927_000_000, 1, "949.3"),
      (5_000_000, 1, "0.1"), (4_999_999, 1, "0.0"), (-5_000_000, 1, "−0.1"),
      (-4_999_999, 1, "0.0"), (123_456_700_000_000, 1, "1,234,567.0"),
    ])
  func yi(yuan: Int64, decimals: Int, text: String) {
    #expect(Notation.yi(Money(yuan: yuan), decimals: decimals) == text)
  }

  @Test(
    "A rate has one decimal, and a change its sign unless it rounds to nothing",
    arguments: [
      (1054, 1000, "105.4%", "+105.4%"), (-186, 1000, "−18.6%", "−18.6%"),
      (5, 10_000, "0.1%", "+0.1%"), (-4, 10_000, "0.0%", "0.0%"), (0, 1, "0.0%", "0.0%"),
      (123_456, 100, "123,456.0%", "+123,456.0%"),
    ])
  func percent(numerator: Int, denominator: Int, rate: String, change: String) throws {
    let ratio = try #require(Ratio(Int128(numerator), over: Int128(denominator)))
    #expect(Notation.percent(ratio) == rate)
    #expect(Notation.change(ratio) == change)
  }

  @Test(
    "figures.json has six decimals and no negative zero",
    arguments: [
      (1, 3, "0.333333"), (2, 3, "0.666667"), (-1, 3, "-0.333333"), (-1, 10_000_000, "0.000000"),
      (5, 10_000_000, "0.000001"), (12_345, 1, "12345.000000"),
    ])
  func exact(numerator: Int, denominator: Int, text: String) throws {
    #expect(
      Notation.exact(try #require(Ratio(Int128(numerator), over: Int128(denominator)))) == text)
  }

  @Test("What is not given is a dash")
  func absent() {
    #expect(Notation.wan(nil) == "—" && Notation.yi(nil) == "—" && Notation.percent(nil) == "—")
    #expect(Notation.count(nil) == "—" && Notation.points(nil) == "—")
  }

  @Test("A pattern's places are filled once, by what stands between its braces")
  func pattern() {
    #expect(
      Pattern("完成{rate}，{lead}。").filled(with: [.rate: "1%", .lead: "{rate}"]) == "完成1%，{rate}。")
    #expect(Pattern("没有").filled(with: [:]) == "没有")
    #expect(Pattern("a{rate}").filled(with: [:]) == "a")
    #expect(Pattern("a{rate").filled(with: [.rate: "1"]) == "a{rate")
  }
}
