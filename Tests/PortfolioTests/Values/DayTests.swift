import Portfolio
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "A day that the calendar does not have is none",
    arguments: [
      (2022, 2, 29), (2022, 4, 31), (2022, 1, 0), (2022, 1, 32), (2022, 13, 1), (1900, 2, 29),
      (0, 1, 1), (2022, 6, -1),
    ])
  func invalid(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("A day keeps its year, month and day")
  func parts() {
    let day: Day = "2024-02-29"
    #expect([day.year, day.month, day.day] == [2024, 2, 29])
    #expect(day.description == "2024-02-29")
    #expect(("9999-12-31" as Day).description == "9999-12-31")
  }

  @Test(
    "Days between two days are counted over months, leap days and centuries",
    arguments: [
      ("2022-12-31", "2022-12-31", 0), ("2022-12-31", "2023-01-01", 1),
      ("2022-02-28", "2022-03-01", 1), ("2024-02-28", "2024-03-01", 2),
      ("2022-01-01", "2023-01-01", 365), ("2024-01-01", "2025-01-01", 366),
      ("1900-02-28", "1900-03-01", 1), ("2000-01-01", "2400-01-01", 146_097),
      ("2022-03-15", "2022-03-01", -14), ("0001-01-01", "9999-12-31", 3_652_058),
    ] as [(Day, Day, Int)])
  func between(first: Day, last: Day, days: Int) {
    #expect(first.days(to: last) == days)
    #expect(last.days(to: first) == -days)
  }

  @Test("Every day of four years is one after the day before it")
  func successive() {
    let days = (2022...2025).flatMap { year in
      (1...12).flatMap { month in (1...31).compactMap { Day(year: year, month: month, day: $0) } }
    }
    #expect(days.count == 1461)
    for (day, next) in zip(days, days.dropFirst()) {
      #expect(day.days(to: next) == 1)
      #expect(day < next)
    }
  }

  @Test("The last day of a month is known, in leap years too")
  func monthEnds() {
    #expect(("2024-02-29" as Day).isMonthEnd)
    #expect(!("2024-02-28" as Day).isMonthEnd)
    #expect(("2022-02-28" as Day).isMonthEnd)
    #expect(!("2022-12-30" as Day).isMonthEnd)
  }
}
