/// How a row of the plan in force stands on a day, in plain values; ``ProjectFigures`` says more.
public struct ProjectStanding: Sendable {
  public let completed: Money

  /// Of this year's newest report by the day, its position in ``Register/reports``; -1 where there is
  /// none.
  private let storedReport: Int32

  /// nil without a rate.
  public let pace: Pace?

  /// Whether a report that is due has not come; nil for a reserve project, which owes none.
  public let isOverdue: Bool?

  init(
    of row: PlanFacts, _ report: Int?, completed: Money, against bounds: PaceBounds,
    isOverdue: Bool?
  ) {
    self.completed = completed
    storedReport = report.map { Int32($0) } ?? -1
    pace = bounds.pace(completed: completed, annual: row.annual)
    self.isOverdue = isOverdue
  }

  /// Position in ``Register/reports``.
  var report: Int? { storedReport >= 0 ? Int(storedReport) : nil }
}

extension Register {
  /// Every row of a plan on a day.
  func standings(of plan: Plan, on day: Day, against time: TimeStanding) -> [ProjectStanding] {
    let bounds = PaceBounds(at: time)
    let due = day.isMonthEnd ? day.inMonth : day.inMonth.previous
    let reports = reports
    return plan.facts.map { row in
      let newest = reports.newest(of: row.project, by: day)
      var isOverdue: Bool?
      if row.isFormal {
        isOverdue =
          switch (newest.map { reports[$0].date }, row.cadence) {
          case (nil, _): true
          case (let newest?, .halfMonthly): newest.days(to: day) > 16
          case (let newest?, .weekly): newest.days(to: day) > 7
          case (let newest?, .monthly):
            newest.inMonth != due
              && !(due.map { reports.hasReport(of: row.project, in: $0, by: day) } ?? false)
          }
      }
      return ProjectStanding(
        of: row, newest, completed: newest.map { reports[$0].completed } ?? .zero, against: bounds,
        isOverdue: isOverdue)
    }
  }
}

/// The completion rates at which pace changes on a day.
struct PaceBounds: Sendable {
  private let seriouslyBehind: Quotient?
  private let behind: Quotient?
  private let time: TimeStanding

  init(at time: TimeStanding) {
    self.time = time
    seriouslyBehind = Quotient(time.progress + time.pace.seriouslyBehind)
    behind = Quotient(time.progress + time.pace.behind)
  }

  /// What ``Progress/pace`` is, found without bringing a ratio into lowest terms.
  func pace(completed: Money, annual: Money) -> Pace? {
    guard let rate = Quotient(completed, over: annual), let seriouslyBehind, let behind else {
      return Progress(completed: completed, annual: annual, against: time).pace
    }
    return rate <= seriouslyBehind ? .seriouslyBehind : rate < behind ? .behind : .ahead
  }
}
