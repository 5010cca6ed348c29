import Testing

@testable import Sample

@Suite("Amounts and days of a sample")
struct YuanTests {
  @Test(
    "An amount is written in 万元 with as many decimals as it takes",
    arguments: [
      (0, "0"), (10_000, "1"), (123_456_700, "12345.67"), (1, "0.0001"), (100_100, "10.01"),
    ])
  func text(count: Int, expected: String) {
    #expect(Yuan(count).wanText == expected)
  }

  @Test("A part is rounded down to whole grains")
  func part() {
    #expect(Yuan(wan: 100).part(2, of: 3, grain: Yuan(wan: 1)) == Yuan(wan: 66))
    #expect(Yuan(wan: 100).percent(99, grain: Yuan(wan: 10)) == Yuan(wan: 90))
  }

  @Test("Days are added over the ends of months and years, and in leap years")
  func days() {
    let day = RecordDay(month: RecordMonth(-1), day: 30)
    #expect(day.text == "2021-12-30")
    #expect((day + 3).text == "2022-01-02")
    #expect((day + -30).text == "2021-11-30")
    #expect((RecordDay(month: RecordMonth(25), day: 28) + 1).text == "2024-02-29")
  }

  @Test(
    "Phases are counted in Chinese",
    arguments: [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (35, "三十五")])
  func numbers(number: Int, expected: String) {
    #expect(chineseNumber(number) == expected)
  }
}
