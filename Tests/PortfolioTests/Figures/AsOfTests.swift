import Portfolio
import Testing

@Suite("As of")
struct AsOfTests {
  @Test("The portal speaks for the newest monthly table, though an interim one is newer")
  func newestMonth() {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100)])
    records.report("A", "2022-01-31", 1)
    records.report("A", "2022-02-28", 2)
    records.report("A", "2022-03-15", 3)
    #expect(records.register().newestReportingDay == "2022-02-28")
  }

  @Test("Where all tables are interim, it speaks for the newest of them")
  func onlyInterim() {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100)])
    records.report("A", "2022-01-15", 1)
    records.report("A", "2022-01-20", 2)
    #expect(records.register().newestReportingDay == "2022-01-20")
  }

  @Test("Interim reports count up to the day, and later ones of either kind do not")
  func interimCounts() throws {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100)])
    records.report("A", "2022-01-31", 10)
    records.report("A", "2022-02-15", 20)
    records.report("A", "2022-02-28", 30)
    let completed = try ["2022-02-14", "2022-02-15", "2022-02-27", "2022-02-28"].map {
      try records.figures($0).projects.map(\.progress.completed.yuan)
    }
    #expect(completed == [[10], [20], [20], [30]])
  }

  @Test("A day of a year without a plan has no figures")
  func noPlan() {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100)])
    records.draft(2023, in: "2022-12", [PlanRow("A", annual: 100)])
    #expect(Figures(of: records.register(), asOf: "2023-01-31") == nil)
    #expect(Figures(of: records.register(), asOf: "2021-12-31") == nil)
  }

  @Test("Figures are of the day's year, and its time progress is the day's")
  func year() throws {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100)])
    let figures = try records.figures("2022-06-30")
    #expect(figures.year == 2022)
    #expect(figures.timeProgress == Ratio(1, over: 2))
  }
}
