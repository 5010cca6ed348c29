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
  public func newStarts(of projects: [ProjectFigures], on day: Day) -> [NewStart] {
    projects.compactMap { project -> NewStart? in
      let entry = project.entry
      guard let planned = newStart(of: entry, in: day.year) else { return nil }
      return NewStart(
        entry, planned: planned, actual: actualStart(of: entry.project, by: day), on: day)
    }.sorted { ($0.planned, $0.entry.project) < ($1.planned, $1.entry.project) }
  }

  /// The month of a year in which a row means a formal new project to start; nil where it does not.
  public func newStart(of entry: PlanEntry, in year: Int) -> Month? {
    guard entry.isFormal, entry.nature == .new, let start = entry.start else { return nil }
    return start.year == year ? start : nil
  }
}
