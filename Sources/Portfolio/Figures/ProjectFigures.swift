/// One project of the plan in force, on a day.
public struct ProjectFigures: Sendable {
  public let entry: PlanEntry

  /// Positions in ``Settings/tiers``, ascending.
  public let tiers: [Int]
  public let progress: Progress

  /// (Prior + completed) ÷ total; nil where the total is zero.
  public let overall: Ratio?

  /// This year's newest by the day.
  public let report: Report?

  /// Whether a report that is due has not come; nil for a reserve project, which owes none.
  public let isOverdue: Bool?

  init(_ entry: PlanEntry, in register: Register, on day: Day, against time: TimeStanding) {
    self.entry = entry
    tiers = register.membership(of: entry)
    report = register.newestReport(of: entry.project, by: day)
    let completed = report?.completed ?? .zero
    progress = Progress(completed: completed, annual: entry.annual, against: time)
    overall = Ratio(entry.prior + completed, of: entry.total)
    isOverdue =
      entry.isFormal ? register.isReportOverdue(entry, newest: report, on: day) : nil
  }
}

extension Register {
  /// Whether a formal project's report is overdue on a day, by its cadence.
  ///
  /// - Parameter newest: This year's newest report by the day; without one it is overdue.
  fileprivate func isReportOverdue(_ entry: PlanEntry, newest: Report?, on day: Day) -> Bool {
    guard let newest else { return true }
    switch entry.cadence {
    case .halfMonthly: return newest.date.days(to: day) > 16
    case .weekly: return newest.date.days(to: day) > 7
    case .monthly:
      let due = day.isMonthEnd ? day.inMonth : day.inMonth.previous
      return !(due.map { history.hasReport(of: entry.project, in: $0, by: day) } ?? false)
    }
  }
}
