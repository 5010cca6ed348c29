import Portfolio
import Testing

@Suite("Year on year")
struct YearOnYearTests {
  private var records: RegisterBuilder {
    var records = RegisterBuilder()
    records.plan(
      2022,
      [
        PlanRow("A", annual: 60).with(\.total, 300), PlanRow("B", annual: 60).with(\.total, 300),
        PlanRow("C", annual: 900).with(\.category, .reserve),
      ])
    return records
  }

  private func change(_ records: RegisterBuilder) throws -> YearOnYear {
    try records.figures("2022-01-31").tiers[0].yearOnYear
  }

  private func baseline(_ year: Int, projects: Int?, total: Int64?, annual: Int64?) -> Baseline {
    Baseline(
      year: year, tier: "local", projects: projects, total: total.map { Money(yuan: $0) },
      annual: annual.map { Money(yuan: $0) })
  }

  @Test("It is this ÷ last year's − 1, last year from the plan that was in force in December")
  func byPlan() throws {
    var records = records
    records.plan(2021, [PlanRow("A", annual: 1).with(\.total, 1)])
    records.adjust(
      "2021-12",
      [
        PlanRow("A", annual: 80).with(\.total, 900), PlanRow("D", annual: 20).with(\.total, 300),
        PlanRow("E", annual: 20), PlanRow("F", annual: 900).with(\.category, .reserve),
      ])
    let change = try change(records)
    #expect(change.projects == Ratio(-1, over: 3))
    #expect(change.total == Ratio(-1, over: 2))
    #expect(change.annual == .zero)
  }

  @Test("A year with a plan needs no baseline, and one that is there does not count")
  func planBeforeBaseline() throws {
    var records = records
    records.plan(2021, [PlanRow("A", annual: 60).with(\.total, 600)])
    records.baselines = [baseline(2021, projects: 7, total: 7, annual: 7)]
    let change = try change(records)
    #expect(change.projects == .one)
    #expect(change.total == .zero)
    #expect(change.annual == .one)
  }

  @Test("A year without a plan is taken from its baseline, what that does not give is none")
  func byBaseline() throws {
    var records = records
    records.baselines = [
      baseline(2020, projects: 9, total: 9, annual: 9),
      baseline(2021, projects: nil, total: 400, annual: 160),
    ]
    let change = try change(records)
    #expect(change.projects == nil)
    #expect(change.total == Ratio(1, over: 2))
    #expect(change.annual == Ratio(-1, over: 4))
  }

  @Test("Without plan and baseline there is none")
  func neither() throws {
    let change = try change(records)
    #expect(change.projects == nil)
    #expect(change.total == nil)
    #expect(change.annual == nil)
  }

  @Test("A base of zero gives none, from a plan or from a baseline")
  func zeroBase() throws {
    var planned = records
    planned.plan(2021, [PlanRow("A", annual: 60).with(\.category, .reserve)])
    var based = records
    based.baselines = [baseline(2021, projects: 0, total: 0, annual: 0)]
    for change in [try change(planned), try change(based)] {
      #expect(change.projects == nil)
      #expect(change.total == nil)
      #expect(change.annual == nil)
    }
  }

  @Test("Each tier is held against its own formal members of last year")
  func byTier() throws {
    var records = RegisterBuilder()
    records.tiers = [Tier(id: "p", name: "省"), Tier(id: "local", name: "本级", coversAll: true)]
    let reserve = PlanRow("C", annual: 10).with(\.tiers, ["p"]).with(\.category, .reserve)
    records.plan(
      2021, [PlanRow("A", annual: 10).with(\.tiers, ["p"]), PlanRow("B", annual: 10), reserve])
    records.plan(2022, [PlanRow("A", annual: 30).with(\.tiers, ["p"]), PlanRow("B", annual: 10)])
    let changes = try records.figures("2022-01-31").tiers.map(\.yearOnYear.annual)
    #expect(changes == [Ratio(2, over: 1), .one])
  }
}
