import Portfolio
import Testing

@Suite("How a planned start stands")
struct NewStartStandingTests {
  private func starts(on day: Day, started: Day? = nil) throws -> [NewStart] {
    var records = RegisterBuilder()
    records.plan(
      2022,
      [
        PlanRow("B").with(\.nature, .new).with(\.start, "2022-02"),
        PlanRow("A").with(\.nature, .new).with(\.start, "2022-06"), PlanRow("C"),
      ])
    if let started { records.report("B", started.inMonth.lastDay, 1, started: started) }
    let figures = try records.figures(day)
    return records.register().newStarts(of: figures.plan, on: day)
  }

  private func standing(on day: Day, started: Day? = nil) throws -> NewStart.Standing? {
    try starts(on: day, started: started).first?.standing
  }

  @Test("It is due once its planned month has ended, and overdue by the days since")
  func due() throws {
    #expect(try standing(on: "2022-02-28") == .notDue)
    #expect(try standing(on: "2022-03-01") == .overdue(days: 1))
    #expect(try standing(on: "2022-03-31") == .overdue(days: 31))
  }

  @Test("Started by the planned month's end is in time, later is late by the days since")
  func late() throws {
    #expect(try standing(on: "2022-12-31", started: "2022-02-28") == .started)
    #expect(try standing(on: "2022-12-31", started: "2022-01-05") == .started)
    #expect(try standing(on: "2022-12-31", started: "2022-03-02") == .startedLate(days: 2))
  }

  @Test("They come by planned month, and only those that the plan means to start this year")
  func order() throws {
    #expect(try starts(on: "2022-12-31").map(\.planned) == ["2022-02", "2022-06"])
  }
}
