import Portfolio
import Testing

@Suite("Needs of projects")
struct FactorStandingTests {
  private let today = LedgerRows.day(6, 15)

  @Test(
    "A need stands as its newest survey says, whatever the table's order; later ones do not count")
  func newest() {
    let register = LedgerRows.register(factors: [
      LedgerRows.need("用地", 6, .underWay), LedgerRows.need("用地", 5, .unsecured),
      LedgerRows.need("用电", 4, .unsecured, project: 1), LedgerRows.need("用地", 7, .secured),
    ])
    let standings = register.factorStandings(on: today)
    #expect(standings.map(\.need.project) == [0, 1])
    #expect(standings.map(\.need.state) == [.underWay, .unsecured])
    #expect(standings.map { $0.waitingSince?.month } == [5, 4])
  }

  @Test("It has been waiting since the first survey after it was last secured")
  func waiting() {
    let register = LedgerRows.register(factors: [
      LedgerRows.need("用地", 2, .unsecured), LedgerRows.need("用地", 3, .secured),
      LedgerRows.need("用地", 4, .underWay), LedgerRows.need("用地", 5, .unsecured),
      LedgerRows.need("用电", 5, .secured),
    ])
    let standings = register.factorStandings(of: 0, on: today)
    #expect(standings.map { $0.waitingSince?.month } == [4, nil])
  }

  @Test("Needs are counted by state")
  func counts() {
    let counts = FactorCounts(of: [
      LedgerRows.need("用地", 2, .unsecured), LedgerRows.need("用电", 3, .secured),
      LedgerRows.need("资金", 4, .underWay),
    ])
    #expect((counts.all, counts.waiting, counts.unsecured) == (3, 2, 1))
  }
}
