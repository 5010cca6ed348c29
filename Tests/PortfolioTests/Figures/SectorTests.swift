import Portfolio
import Testing

@Suite("Sectors and domains")
struct SectorTests {
  private func figures() throws -> Figures {
    var records = RegisterBuilder()
    records.domains = [
      Domain(name: "产业工程", sectors: ["新材料", "先进制造"]),
      Domain(name: "基础设施工程", sectors: ["公路工程"]),
      Domain(name: "民生保障工程", sectors: ["教育工程"]),
    ]
    records.plan(
      2022,
      [
        PlanRow("A", annual: 10).with(\.sector, "先进制造").with(\.total, 100),
        PlanRow("B", annual: 30).with(\.sector, "公路工程").with(\.total, 300),
        PlanRow("C", annual: 30).with(\.sector, "先进制造").with(\.total, 200),
        PlanRow("D", annual: 70).with(\.sector, "教育工程").with(\.category, .reserve),
      ])
    records.report("A", "2022-06-30", 10)
    records.report("D", "2022-06-30", 10)
    return try records.figures("2022-06-30")
  }

  @Test("Both stand in configured order, those without a formal project too")
  func order() throws {
    let domains = try figures().domains
    #expect(domains.map(\.name) == ["产业工程", "基础设施工程", "民生保障工程"])
    #expect(domains.map { $0.sectors.map(\.name) } == [["新材料", "先进制造"], ["公路工程"], ["教育工程"]])
    #expect(domains.map { $0.sectors.map(\.sector) } == [[0, 1], [2], [3]])
  }

  @Test("A sector's figures are over its formal projects")
  func sectors() throws {
    let sectors = try figures().domains.flatMap(\.sectors)
    #expect(sectors.map(\.group.projects) == [0, 2, 1, 0])
    #expect(sectors.map(\.group.total.yuan) == [0, 300, 300, 0])
    #expect(sectors.map(\.group.progress.annual.yuan) == [0, 40, 30, 0])
    #expect(sectors.map(\.group.progress.completed.yuan) == [0, 10, 0, 0])
    #expect(sectors.map(\.group.progress.rate) == [nil, Ratio(1, over: 4), .zero, nil])
    #expect(
      sectors.map(\.group.progress.lead) == [nil, Ratio(-1, over: 4), Ratio(-1, over: 2), nil])
  }

  @Test("A domain's are over all its sectors together")
  func domains() throws {
    let groups = try figures().domains.map(\.group)
    #expect(groups.map(\.projects) == [2, 1, 0])
    #expect(groups.map(\.progress.rate) == [Ratio(1, over: 4), .zero, nil])
  }
}
