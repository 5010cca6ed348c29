import Portfolio
import Testing

@Suite("Plan in force")
struct PlanInForceTests {
  /// A plan of 100, 200 from August, 300 from October.
  private var records: RegisterBuilder {
    var records = RegisterBuilder()
    records.adjust("2022-10", [PlanRow("A", annual: 300)])
    records.plan(2022, [PlanRow("A", annual: 100)])
    records.adjust("2022-08", [PlanRow("A", annual: 200), PlanRow("B", annual: 5)])
    records.draft(2022, in: "2021-12", [PlanRow("A", annual: 900)])
    return records
  }

  @Test(
    "It is the latest adjustment whose month is not after the month, else the plan as issued",
    arguments: [
      ("2022-01-01", 100), ("2022-07-31", 100), ("2022-08-01", 205), ("2022-09-30", 205),
      ("2022-10-01", 300), ("2022-12-31", 300),
    ] as [(Day, Int64)])
  func latestAdjustment(day: Day, annual: Int64) throws {
    #expect(try records.figures(day).tiers[0].group.progress.annual.yuan == annual)
  }

  @Test("A draft is in force in no month")
  func draft() {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100)])
    records.draft(2022, in: "2022-01", [PlanRow("A", annual: 900)])
    #expect(records.register().planInForce(on: "2022-12-31")?.version == .issued)
  }

  @Test(
    "Projects are those of the plan in force, reserve ones among them, by the bytes of their ids")
  func projects() throws {
    var records = RegisterBuilder()
    let ids = ["a-1", "B1", "A10", "A-1", "9", "A1"]
    records.plan(2022, ids.map { PlanRow($0).with(\.category, $0 == "9" ? .reserve : .formal) })
    records.adjust("2022-03", [PlanRow("A1")])
    records.draft(2023, in: "2022-02", [PlanRow("C1")])
    let register = records.register()
    let names = { (day: Day) in
      try records.figures(day).projects.map { register.projects[$0.entry.project].id }
    }
    #expect(try names("2022-02-28") == ["9", "A-1", "A1", "A10", "B1", "a-1"])
    #expect(try names("2022-03-01") == ["A1"])
  }

  @Test("A year ends with its last adjustment")
  func finalPlan() {
    #expect(records.register().finalPlan(of: 2022)?.version == .adjusted("2022-10"))
    #expect(records.register().finalPlan(of: 2021) == nil)
  }
}
