import Portfolio
import Testing

@Suite("Age of problems")
struct ProblemAgeTests {
  private let today = LedgerRows.day(3, 31)

  @Test("An open problem ages to the day, a solved one to the day on which it was solved")
  func days() {
    let open = LedgerRows.problem("P-1", raised: LedgerRows.day(3, 1))
    let solved = LedgerRows.problem(
      "P-2", raised: LedgerRows.day(3, 1), resolved: LedgerRows.day(3, 11))
    #expect(open.daysOpen(on: today) == 30)
    #expect(solved.daysOpen(on: today) == 10)
    #expect(solved.daysOpen(on: LedgerRows.day(3, 6)) == 5)
    #expect(open.daysOpen(on: LedgerRows.day(2, 28)) == 0)
  }

  @Test("Months carried over are the month's ends that it passed unsolved")
  func months() {
    let open = LedgerRows.problem("P-1", raised: LedgerRows.day(11, 30, 2021))
    let solved = LedgerRows.problem(
      "P-2", raised: LedgerRows.day(1, 31), resolved: LedgerRows.day(2, 1))
    #expect(open.monthsCarried(on: today) == 4)
    #expect(solved.monthsCarried(on: today) == 1)
    #expect(LedgerRows.problem("P-3", raised: today).monthsCarried(on: today) == 0)
  }

  @Test("Days past due are counted while it is open only")
  func overdue() {
    let due = LedgerRows.day(3, 21)
    let open = LedgerRows.problem("P-1", raised: LedgerRows.day(3, 1), due: due)
    let solved = LedgerRows.problem(
      "P-2", raised: LedgerRows.day(3, 1), due: due, resolved: LedgerRows.day(3, 30))
    #expect(open.daysOverdue(on: today) == 10)
    #expect(open.daysOverdue(on: due) == nil)
    #expect(solved.daysOverdue(on: today) == nil)
    #expect(solved.daysOverdue(on: LedgerRows.day(3, 29)) == 8)
  }

  @Test("Groups come by most open, then most overdue, then most raised, then first named")
  func groups() {
    let day = LedgerRows.day(3, 1)
    let rows = [
      LedgerRows.problem("P-1", raised: day, department: 1),
      LedgerRows.problem("P-2", raised: day, due: day, department: 2),
      LedgerRows.problem("P-3", raised: day, project: 1, department: 3),
      LedgerRows.problem("P-4", raised: day, project: 1, department: 3),
      LedgerRows.problem("P-5", raised: day, resolved: day, department: 1),
      LedgerRows.problem("P-6", raised: day),
      LedgerRows.problem("P-7", raised: LedgerRows.day(4, 1), department: 9),
    ]
    let groups = rows.groups(on: today, by: \.department)
    #expect(groups.map(\.key) == [3, 2, 1, nil])
    #expect(groups.map(\.figures.projectsBlocked) == [1, 1, 1, 1])
    #expect(groups.map(\.figures.solved) == [0, 0, 1, 0])
  }

  @Test("A project with a solved and an open problem is both unblocked and blocked")
  func blocked() {
    let day = LedgerRows.day(3, 1)
    let figures = ProblemFigures(
      of: [
        LedgerRows.problem("P-1", raised: day), LedgerRows.problem("P-2", raised: day),
        LedgerRows.problem("P-3", raised: day, resolved: day),
        LedgerRows.problem("P-4", raised: day, resolved: day, project: 1),
      ], on: today)
    #expect(figures.projectsBlocked == 1)
    #expect(figures.projectsUnblocked == 2)
  }
}
