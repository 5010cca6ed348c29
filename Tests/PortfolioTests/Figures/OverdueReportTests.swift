import Portfolio
import Testing

@Suite("Overdue reports")
struct OverdueReportTests {
  private func isOverdue(
    _ cadence: PlanEntry.Cadence, reports: [Day], on day: Day
  ) throws -> Bool? {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 1).with(\.cadence, cadence)])
    for date in reports { records.report("A", date, 1) }
    return try #require(try records.figures(day).projects.first).isOverdue
  }

  @Test(
    "Monthly at a month's end: overdue without any report of that month",
    arguments: [
      (["2022-03-31"], "2022-03-31", false), (["2022-03-01"], "2022-03-31", false),
      (["2022-02-28"], "2022-03-31", true), (["2022-02-28", "2022-04-30"], "2022-03-31", true),
    ] as [([Day], Day, Bool)])
  func monthlyAtEnd(reports: [Day], day: Day, overdue: Bool) throws {
    #expect(try isOverdue(.monthly, reports: reports, on: day) == overdue)
  }

  @Test(
    "Monthly inside a month: overdue without any report of the month before",
    arguments: [
      (["2022-02-28"], "2022-03-30", false), (["2022-02-10"], "2022-03-01", false),
      (["2022-01-31"], "2022-03-01", true), (["2022-01-31", "2022-03-15"], "2022-03-20", true),
      (["2022-02-28", "2022-03-15"], "2022-03-20", false),
    ] as [([Day], Day, Bool)])
  func monthlyInside(reports: [Day], day: Day, overdue: Bool) throws {
    #expect(try isOverdue(.monthly, reports: reports, on: day) == overdue)
  }

  @Test("Half-monthly: overdue where the newest report is over 16 days before the day")
  func halfMonthly() throws {
    #expect(try isOverdue(.halfMonthly, reports: ["2022-03-15"], on: "2022-03-31") == false)
    #expect(try isOverdue(.halfMonthly, reports: ["2022-03-15"], on: "2022-04-01") == true)
    #expect(
      try isOverdue(.halfMonthly, reports: ["2022-03-15", "2022-03-31"], on: "2022-04-16") == false)
  }

  @Test("Weekly: overdue where it is over 7 days before the day, over a month's end too")
  func weekly() throws {
    #expect(try isOverdue(.weekly, reports: ["2022-02-24"], on: "2022-03-03") == false)
    #expect(try isOverdue(.weekly, reports: ["2022-02-24"], on: "2022-03-04") == true)
  }

  @Test(
    "Without a report this year it is overdue at any cadence, though last year's is a day old",
    arguments: PlanEntry.Cadence.allCases)
  func noneThisYear(cadence: PlanEntry.Cadence) throws {
    #expect(try isOverdue(cadence, reports: ["2021-12-31"], on: "2022-01-01") == true)
    #expect(try isOverdue(cadence, reports: ["2022-02-28"], on: "2022-01-31") == true)
    #expect(try isOverdue(cadence, reports: [], on: "2022-01-31") == true)
  }

  @Test("Inside January the month before is last year's December")
  func january() throws {
    let reports: [Day] = ["2021-12-31", "2022-01-10"]
    #expect(try isOverdue(.monthly, reports: reports, on: "2022-01-20") == false)
    #expect(try isOverdue(.monthly, reports: ["2022-01-10"], on: "2022-01-20") == true)
  }

  @Test("A reserve project owes no report")
  func reserve() throws {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 1).with(\.category, .reserve)])
    #expect(try records.figures("2022-12-31").projects.map(\.isOverdue) == [nil])
  }
}
