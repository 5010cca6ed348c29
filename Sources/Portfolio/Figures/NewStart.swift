/// A formal new project that the plan in force means to start in a day's year, as it stood then.
public struct NewStart: Sendable {
  public let entry: PlanEntry

  /// In the day's year.
  public let planned: Month

  /// Not after the day.
  public let actual: Day?
  public let standing: Standing

  public enum Standing: Hashable, Sendable {
    /// By the end of the planned month.
    case started

    /// So many days after the planned month's end.
    case startedLate(days: Int)

    /// Not started; the planned month has not ended.
    case notDue

    /// Not started, so many days after the planned month's end.
    case overdue(days: Int)
  }

  init(_ entry: PlanEntry, planned: Month, actual: Day?, on day: Day) {
    self.entry = entry
    self.planned = planned
    self.actual = actual
    let days = planned.lastDay.days(to: actual ?? day)
    standing =
      switch (actual, days) {
      case (nil, ...0): .notDue
      case (nil, _): .overdue(days: days)
      case (_, ...0): .started
      default: .startedLate(days: days)
      }
  }
}

extension NewStart {
  /// Whether it should have started and has not.
  public var isOverdue: Bool { if case .overdue = standing { true } else { false } }
}

extension Register {
  /// The projects that a year's plan means to start, by planned month, then by id.
  public func newStarts(of plan: Plan, on day: Day) -> [NewStart] {
    let starts = plan.facts.indices.compactMap { row in
      plan.facts[row].newStart(in: day.year).map { (planned: $0, row: row) }
    }
    return starts.sorted { ($0.planned, $0.row) < ($1.planned, $1.row) }.map { planned, row in
      NewStart(
        plan.entries[row], planned: planned,
        actual: actualStart(of: plan.facts[row].project, by: day), on: day)
    }
  }
}
