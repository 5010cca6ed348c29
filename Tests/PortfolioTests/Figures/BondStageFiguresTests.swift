import Portfolio
import Testing

@Suite("Stages of bonds")
struct BondStageFiguresTests {
  @Test("Each stage holds what is at it and what has passed it")
  func funnel() {
    let stages = BondStageFigures.funnel(of: [
      LedgerRows.bond(.planned, applied: 10), LedgerRows.bond(.applied, applied: 20),
      LedgerRows.bond(.granted, applied: 30, granted: 25),
      LedgerRows.bond(.issued, applied: 40, granted: 40),
    ])
    #expect(stages.map(\.stage) == BondApplication.Stage.allCases)
    #expect(stages.map(\.applications) == [1, 0, 1, 1, 1])
    #expect(stages.map(\.reached) == [4, 3, 3, 2, 1])
    #expect(stages.map(\.appliedByReached.yuan) == [100, 90, 90, 70, 40])
    #expect(stages.map(\.grantedToReached.yuan) == [65, 65, 65, 65, 40])
  }
}
