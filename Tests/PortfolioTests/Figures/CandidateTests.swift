import Portfolio
import Testing

@Suite("Candidates for the coming plan")
struct CandidateTests {
  private func candidate(
    _ source: PlanEntry.Source, _ state: Candidate.State?, annual: Int64
  ) -> Candidate {
    Candidate(
      name: "某项目", source: source, total: Money(yuan: 2 * annual), annual: Money(yuan: annual),
      state: state, origin: Origin(table: 0, line: 2))
  }

  @Test("They are counted by source and state, those without a state apart, and summed by source")
  func bySource() throws {
    let settings = Settings(
      title: "进展", publisher: "办公室", region: "某市", tiers: [Tier(id: "local", name: "本级")],
      domains: [Domain(name: "基建", sectors: ["公路"])])
    let register = Register(
      settings: settings, units: [], projects: [], plans: [], reportTables: [], reports: .none,
      candidates: [
        candidate(.townDeclared, .toInclude, annual: 5), candidate(.specialBond, nil, annual: 7),
        candidate(.townDeclared, .collected, annual: 2),
      ], tables: [])
    let figures = register.candidateFigures
    #expect(figures.map(\.source) == [.specialBond, .townDeclared])
    #expect(figures.map(\.annual.yuan) == [7, 7])
    #expect(figures.map(\.total.yuan) == [14, 14])
    #expect(figures.map { $0.count(in: .toInclude) } == [0, 1])
    #expect(figures.map { $0.count(in: nil) } == [1, 0])
  }
}
