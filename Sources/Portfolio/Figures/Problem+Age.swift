extension Problem {
  /// Days from raised to solved, or to the day while it is open; 0 where it is raised later.
  public func daysOpen(on day: Day) -> Int {
    max(0, raised.days(to: lastDay(by: day)))
  }

  /// Month's ends that it passed without being solved by then.
  public func monthsCarried(on day: Day) -> Int {
    max(0, raised.inMonth.months(to: lastDay(by: day).inMonth))
  }

  /// Days past due while it is open; nil where it is not overdue.
  public func daysOverdue(on day: Day) -> Int? {
    isOverdue(on: day) ? due.map { $0.days(to: day) } : nil
  }

  private func lastDay(by day: Day) -> Day {
    isSolved(by: day) ? resolved ?? day : day
  }
}
