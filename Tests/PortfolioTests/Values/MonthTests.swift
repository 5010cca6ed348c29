import Portfolio
import Testing

@Suite("Months")
struct MonthTests {
  @Test("A month is of the years 1 to 9999 and of the twelve")
  func bounds() {
    #expect(Month(year: 2022, month: 0) == nil)
    #expect(Month(year: 2022, month: 13) == nil)
    #expect(Month(year: 0, month: 1) == nil)
    #expect(Month(year: 10_000, month: 1) == nil)
    #expect(Month(year: 9999, month: 12) != nil)
  }

  @Test(
    "February has 29 days in years that 4 divides, unless 100 does and 400 does not",
    arguments: [(2020, 29), (2022, 28), (2024, 29), (1900, 28), (2000, 29), (2100, 28)])
  func leapYears(year: Int, days: Int) {
    #expect(Month(year: year, month: 2)?.length == days)
  }

  @Test("The other months have 31 or 30 days")
  func lengths() {
    let lengths = (1...12).compactMap { Month(year: 2022, month: $0)?.length }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test("The month before January is December of the year before; the calendar's first has none")
  func previous() {
    #expect(("2022-01" as Month).previous == "2021-12")
    #expect(("2022-12" as Month).previous == "2022-11")
    #expect(("0001-01" as Month).previous == nil)
  }

  @Test("Three months make a quarter")
  func quarters() {
    let quarters = (1...12).compactMap { Month(year: 2022, month: $0)?.quarter }
    #expect(quarters == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
  }

  @Test("Months are ordered by year first and written as ISO 8601 has them")
  func orderAndForm() {
    let months: [Month] = ["2022-02", "2021-12", "2022-01"]
    #expect(months.sorted().map(\.description) == ["2021-12", "2022-01", "2022-02"])
    #expect(("0987-03" as Month).description == "0987-03")
  }

  @Test("Its first and last days lie in it")
  func ends() {
    let month: Month = "2024-02"
    #expect(month.firstDay == "2024-02-01")
    #expect(month.lastDay == "2024-02-29")
    #expect(month.lastDay.inMonth == month)
  }
}
