import Portfolio
import Testing

@Suite("Findings of inspections")
struct InspectionFiguresTests {
  private let made = LedgerRows.day(5, 1)
  private let due = LedgerRows.day(5, 11)
  private let today = LedgerRows.day(5, 31)

  @Test("A finding is closed in time, closed late, past due or open, by what had come by the day")
  func outcomes() {
    func outcome(_ due: Day?, _ closed: Day?, on day: Day? = nil) -> Inspection.Outcome {
      LedgerRows.inspection(made, due: due, closed: closed).outcome(on: day ?? today)
    }
    #expect(outcome(due, due) == .closedInTime)
    #expect(outcome(due, LedgerRows.day(5, 12)) == .closedLate)
    #expect(outcome(due, LedgerRows.day(5, 12), on: due) == .open)
    #expect(outcome(due, nil) == .overdue)
    #expect(outcome(due, nil, on: due) == .open)
    #expect(outcome(nil, LedgerRows.day(5, 20)) == .closedInTime)
    #expect(outcome(nil, nil) == .open)
  }

  @Test("A visit that asked for nothing is not open")
  func nothingAsked() {
    #expect(LedgerRows.inspection(made, measure: nil).outcome(on: today) == .nothingAsked)
  }

  @Test("The share in time leaves out what is not due yet, and rows after the day are not made")
  func share() {
    let figures = InspectionFigures(
      of: [
        LedgerRows.inspection(made, due: due, closed: due),
        LedgerRows.inspection(made, due: due, closed: today),
        LedgerRows.inspection(made, due: due), LedgerRows.inspection(made),
        LedgerRows.inspection(LedgerRows.day(6, 1)),
      ], on: today)
    #expect(figures.made == 4)
    #expect(figures.open == 1)
    #expect(figures.overdue == 1)
    #expect(figures.shareInTime == Ratio(1, over: 3))
  }
}
