import Portfolio
import Testing

@Suite("Completed")
struct CompletedTests {
  private var records: RegisterBuilder {
    var records = RegisterBuilder()
    records.plan(2021, [PlanRow("A", annual: 100)])
    records.plan(2022, [PlanRow("A", annual: 100), PlanRow("B", annual: 100)])
    records.report("A", "2021-12-31", 99)
    records.report("A", "2022-02-28", 20)
    records.report("B", "2022-02-28", 7)
    records.report("A", "2022-03-31", 30)
    records.report("A", "2022-05-31", 25)
    return records
  }

  private func completed(_ day: Day) throws -> [Int64] {
    try records.figures(day).projects.map(\.progress.completed.yuan)
  }

  @Test("It is nothing before the year's first report, whatever last year came to")
  func beforeFirst() throws {
    #expect(try completed("2022-01-31") == [0, 0])
    #expect(try records.figures("2022-01-31").projects.map(\.report?.date) == [nil, nil])
  }

  @Test("A report is carried forward until there is a newer one")
  func carriedForward() throws {
    #expect(try completed("2022-02-28") == [20, 7])
    #expect(try completed("2022-04-30") == [30, 7])
    #expect(
      try records.figures("2022-04-30").projects.map(\.report?.date) == [
        "2022-03-31", "2022-02-28",
      ])
  }

  @Test("The newest report holds though it is lower than the one before")
  func corrected() throws {
    #expect(try completed("2022-05-31") == [25, 7])
  }

  @Test("A group's is the sum over its members")
  func sum() throws {
    #expect(try records.figures("2022-04-30").tiers[0].group.progress.completed.yuan == 37)
  }

  @Test("What a project completed that an adjustment took out no longer counts")
  func takenOut() throws {
    var records = records
    records.adjust("2022-04", [PlanRow("A", annual: 100)])
    #expect(try records.figures("2022-03-31").tiers[0].group.progress.completed.yuan == 37)
    #expect(try records.figures("2022-04-30").tiers[0].group.progress.completed.yuan == 30)
  }
}
