import Portfolio
import Testing

@Suite("Tier members")
struct MembershipTests {
  private var records: RegisterBuilder {
    var records = RegisterBuilder()
    records.tiers = [
      Tier(id: "provincial", name: "省"), Tier(id: "municipal", name: "市"),
      Tier(id: "local", name: "本级", coversAll: true),
    ]
    records.plan(
      2022,
      [
        PlanRow("A", annual: 1).with(\.tiers, ["municipal", "provincial", "local"]),
        PlanRow("B", annual: 20).with(\.tiers, ["municipal"]),
        PlanRow("C", annual: 300),
        PlanRow("D", annual: 4000).with(\.tiers, ["municipal"]).with(\.category, .reserve),
        PlanRow("E", annual: 50_000).with(\.tiers, ["local"]).with(\.category, .reserve),
      ])
    return records
  }

  @Test("A project counts once in each tier that it lists, and every formal one where all do")
  func counts() throws {
    let groups = try records.figures("2022-12-31").tiers.map(\.group)
    #expect(groups.map(\.projects) == [1, 2, 3])
    #expect(groups.map(\.progress.annual.yuan) == [1, 21, 321])
  }

  @Test("A project's tiers stand in configured order; a reserve one's are those that it lists")
  func ofProjects() throws {
    let tiers = try records.figures("2022-12-31").projects.map(\.tiers)
    #expect(tiers == [[0, 1, 2], [1, 2], [2], [1], [2]])
  }

  @Test("Tiers stand in configured order, those without a member too")
  func empty() throws {
    var records = records
    records.tiers.append(Tier(id: "national", name: "国家"))
    let figures = try records.figures("2022-12-31")
    #expect(figures.tiers.map(\.tier.id) == ["provincial", "municipal", "local", "national"])
    #expect(figures.tiers[3].group.projects == 0)
    #expect(figures.tiers[3].group.total == .zero)
    #expect(figures.tiers[3].group.progress.rate == nil)
    #expect(figures.tiers[3].group.progress.pace == nil)
  }
}
