import Portfolio
import Testing

@Suite("Approval steps")
struct ApprovalFiguresTests {
  private let today = LedgerRows.day(2, 28)
  private let accepted = LedgerRows.day(2, 1)

  @Test("Days run from acceptance to the end, or to the day while there is none by then")
  func days() {
    let promised = LedgerRows.day(2, 11)
    let finished = LedgerRows.step(
      accepted: accepted, promised: promised, finished: LedgerRows.day(2, 15))
    #expect(finished.days(on: today) == 14)
    #expect(finished.daysPromised == 10)
    #expect(finished.isLate(on: today))
    #expect(!finished.isLate(on: promised))
    #expect(finished.days(on: LedgerRows.day(2, 5)) == 4)
    #expect(finished.finished(by: LedgerRows.day(2, 14)) == nil)
  }

  @Test("The share in time is of the steps finished or past the promised date")
  func share() {
    let figures = ApprovalFigures(
      of: [
        LedgerRows.step(
          accepted: accepted, promised: LedgerRows.day(2, 11), finished: LedgerRows.day(2, 11)),
        LedgerRows.step(
          accepted: accepted, promised: LedgerRows.day(2, 11), finished: LedgerRows.day(2, 12)),
        LedgerRows.step(accepted: accepted, promised: LedgerRows.day(2, 27)),
        LedgerRows.step(accepted: accepted, promised: today),
        LedgerRows.step(accepted: LedgerRows.day(3, 1), promised: LedgerRows.day(3, 9)),
      ], on: today)
    #expect(figures.accepted == 4)
    #expect(figures.finished == 2)
    #expect(figures.finishedInTime == 1)
    #expect(figures.overdue == 1)
    #expect(figures.underWay == 2)
    #expect(figures.shareInTime == Ratio(1, over: 3))
    #expect(figures.averageTaken == Ratio(21, over: 2))
    #expect(figures.averagePromised == Ratio(10, over: 1))
  }

  @Test("Without a step there is neither a share nor a mean")
  func none() {
    let figures = ApprovalFigures(of: [], on: today)
    #expect(figures.shareInTime == nil)
    #expect(figures.averageTaken == nil)
  }
}
