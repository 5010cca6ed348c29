import Portfolio
import Testing

@Suite("Draft plan")
struct DraftPlanTests {
  /// The plan of 2022 as it ended: two projects, 400 in total, 200 for the year.
  private var records: RegisterBuilder {
    var records = RegisterBuilder()
    records.draftPlan = DraftPlanSetting(year: 2023, floor: 2022)
    records.plan(2022, [PlanRow("A", annual: 1).with(\.total, 1)])
    records.adjust(
      "2022-12",
      [
        PlanRow("A", annual: 100).with(\.total, 300), PlanRow("B", annual: 100).with(\.total, 100),
        PlanRow("C", annual: 900).with(\.category, .reserve),
      ])
    return records
  }

  private func annual(_ records: RegisterBuilder, _ day: Day) throws -> Int64? {
    try records.figures(day).draftPlan?.annual.yuan
  }

  @Test("It is the newest draft of its year whose month is not after the day's")
  func newest() throws {
    var records = records
    records.draft(2023, in: "2022-12", [PlanRow("A", annual: 12)])
    records.draft(2023, in: "2022-10", [PlanRow("A", annual: 10)])
    records.draft(2024, in: "2022-09", [PlanRow("A", annual: 24)])
    #expect(try annual(records, "2022-09-30") == nil)
    #expect(try annual(records, "2022-10-01") == 10)
    #expect(try annual(records, "2022-11-30") == 10)
    #expect(try annual(records, "2022-12-31") == 12)
  }

  @Test("Without a draft by the day it is that year's plan, as then in force")
  func planOfTheYear() throws {
    var records = records
    records.plan(2023, [PlanRow("A", annual: 23)])
    records.adjust("2023-05", [PlanRow("A", annual: 25)])
    #expect(try annual(records, "2022-12-31") == 23)
    #expect(try annual(records, "2023-04-30") == 23)
    #expect(try annual(records, "2023-05-31") == 25)
    records.draft(2023, in: "2022-12", [PlanRow("A", annual: 12)])
    #expect(try annual(records, "2023-05-31") == 12)
  }

  @Test("Where portal.yml names no draft, or nothing is there for its year, there is none")
  func none() throws {
    var records = records
    #expect(try annual(records, "2022-12-31") == nil)
    records.draft(2023, in: "2022-12", [PlanRow("A", annual: 12)])
    records.draftPlan = nil
    #expect(try annual(records, "2022-12-31") == nil)
  }

  @Test("Its formal projects are held against the floor year's plan in force in December")
  func floor() throws {
    var records = records
    records.draft(
      2023, in: "2022-10",
      [
        PlanRow("A", annual: 150).with(\.total, 500), PlanRow("D", annual: 5).with(\.total, 1),
        PlanRow("E"), PlanRow("F", annual: 900).with(\.category, .reserve),
      ])
    let draft = try #require(try records.figures("2022-10-31").draftPlan)
    #expect([draft.year, draft.projects] == [2023, 3])
    #expect(draft.total.yuan == 501)
    let gap = try #require(draft.floorGap)
    #expect([gap.year, gap.projects] == [2022, 1])
    #expect([gap.total.yuan, gap.annual.yuan] == [101, -45])
    #expect(draft.yearOnYear.projects == Ratio(1, over: 2))
    #expect(draft.yearOnYear.total == Ratio(101, over: 400))
    #expect(draft.yearOnYear.annual == Ratio(-45, over: 200))
  }

  @Test("The floor may be an earlier year than the one before")
  func earlierFloor() throws {
    var records = records
    records.draftPlan = DraftPlanSetting(year: 2023, floor: 2021)
    records.plan(2021, [PlanRow("A", annual: 50)])
    records.draft(2023, in: "2022-12", [PlanRow("A", annual: 100)])
    #expect(try records.figures("2022-12-31").draftPlan?.yearOnYear.annual == .one)
  }

  @Test("Without a floor there is neither gap nor change")
  func noFloor() throws {
    var records = records
    records.draftPlan = DraftPlanSetting(year: 2023, floor: nil)
    records.draft(2023, in: "2022-12", [PlanRow("A", annual: 100)])
    let draft = try #require(try records.figures("2022-12-31").draftPlan)
    #expect(draft.floorGap == nil)
    #expect(draft.yearOnYear.annual == nil)
    #expect(draft.yearOnYear.projects == nil)
  }
}
