import Portfolio
import Testing

@Suite("Money")
struct MoneyTests {
  @Test("A 万元 is 10,000 yuan and an 亿元 is 10,000 万元")
  func units() {
    #expect(Money.yi == Money.wan * 10_000)
    #expect(Money(yuan: Money.wan).yuan == 10_000)
  }

  @Test("Sums and differences are exact where binary floating point is not")
  func exact() {
    let large = Money(yuan: 9_007_199_254_740_993)
    #expect((large + Money(yuan: 1)).yuan == 9_007_199_254_740_994)
    #expect((large - Money(yuan: 9_007_199_254_740_992)).yuan == 1)
    #expect((Money.zero - Money(yuan: 3)).yuan == -3)
  }

  @Test("Amounts are ordered by size, negative ones first")
  func order() {
    let amounts = [5, -1, 0, 4].map { Money(yuan: $0) }.sorted()
    #expect(amounts.map(\.yuan) == [-1, 0, 4, 5])
  }

  @Test("The sum of nothing is zero, of elements that of their amounts")
  func sum() {
    #expect([String]().sum { _ in Money(yuan: 7) } == .zero)
    #expect(["a", "bb"].sum { Money(yuan: Int64($0.count)) } == Money(yuan: 3))
  }
}
