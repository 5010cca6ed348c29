/// One project of the plan in force, on a day.
///
/// A class, since tables are filtered and sorted copies of one list: of its twenty fields each copy
/// counted six references, a third of a monthly report's time.
public final class ProjectFigures: Sendable {
  public let entry: PlanEntry

  /// Positions in ``Settings/tiers``, ascending.
  public let tiers: [Int]
  public let progress: Progress

  /// Whether a report that is due has not come; nil for a reserve project, which owes none.
  public let isOverdue: Bool?

  /// Position in ``Register/reports`` of this year's newest by the day.
  private let newest: Int?
  private let register: Register

  /// - Parameter tiers: Those that the row is a member of.
  init(
    _ entry: PlanEntry, tiers: [Int], in register: Register, on day: Day,
    against time: TimeStanding
  ) {
    self.entry = entry
    self.register = register
    self.tiers = tiers
    newest = register.reports.newest(of: entry.project, by: day)
    let report = newest.map { register.reports[$0] }
    progress = Progress(
      completed: report?.completed ?? .zero, annual: entry.annual, against: time)
    isOverdue =
      entry.isFormal ? register.isReportOverdue(entry, newest: report?.date, on: day) : nil
  }

  /// (Prior + completed) ÷ total; nil where the total is zero.
  public var overall: Ratio? { Ratio(entry.prior + progress.completed, of: entry.total) }

  /// This year's newest by the day.
  public var report: Report? { newest.map { register.reports[$0] } }
}

extension Register {
  /// Whether a formal project's report is overdue on a day, by its cadence.
  ///
  /// - Parameter newest: Of this year's newest report by the day; without one it is overdue.
  fileprivate func isReportOverdue(_ entry: PlanEntry, newest: Day?, on day: Day) -> Bool {
    guard let newest else { return true }
    switch entry.cadence {
    case .halfMonthly: return newest.days(to: day) > 16
    case .weekly: return newest.days(to: day) > 7
    case .monthly:
      let due = day.isMonthEnd ? day.inMonth : day.inMonth.previous
      return !(due.map { reports.hasReport(of: entry.project, in: $0, by: day) } ?? false)
    }
  }
}
