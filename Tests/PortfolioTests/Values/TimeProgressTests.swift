import Portfolio
import Testing

@Suite("Time progress")
struct TimeProgressTests {
  @Test("Linear: at a month's end it is the month ÷ 12, however long the month")
  func linearAtMonthEnds() {
    for number in 1...12 {
      let end = Month(year: 2022, month: number)?.lastDay
      #expect(
        end.map { TimeProgress.linear.share(by: $0) } == Ratio(Int128(number), over: 12))
    }
  }

  @Test(
    "Linear: inside a month it is (month − 1 + day ÷ days) ÷ 12",
    arguments: [
      ("2022-01-01", 1, 372), ("2022-02-14", 1, 8), ("2024-02-14", 43, 348),
      ("2022-09-15", 17, 24), ("2022-12-30", 371, 372),
    ] as [(Day, Int128, Int128)])
  func linearInside(day: Day, part: Int128, whole: Int128) {
    #expect(TimeProgress.linear.share(by: day) == Ratio(part, over: whole))
  }

  /// 8.3% by the end of January, none more in February, 50.05% by March, then all.
  private static let monthly = TimeProgress.monthly(
    ([83, 83, 500] + [Int128](repeating: 1000, count: 9)).enumerated().compactMap {
      $0.offset == 2 ? Ratio(5005, over: 10_000) : Ratio($0.element, over: 1000)
    })

  @Test("Percentages: each holds at its month's end")
  func monthlyAtMonthEnds() {
    #expect(Self.monthly.share(by: "2022-01-31") == Ratio(83, over: 1000))
    #expect(Self.monthly.share(by: "2022-02-28") == Ratio(83, over: 1000))
    #expect(Self.monthly.share(by: "2022-03-31") == Ratio(5005, over: 10_000))
    #expect(Self.monthly.share(by: "2022-12-31") == .one)
  }

  @Test("Percentages: between two of them runs a straight line, before the first one from 0")
  func monthlyInside() {
    #expect(Self.monthly.share(by: "2022-01-01") == Ratio(83, over: 31_000))
    #expect(Self.monthly.share(by: "2022-02-10") == Ratio(83, over: 1000))
    #expect(Self.monthly.share(by: "2022-04-15") == Ratio(15_005, over: 20_000))
    #expect(Self.monthly.share(by: "2022-07-07") == .one)
  }
}
