/// Formal new projects whose planned start lies in one quarter, and how many have started.
public struct NewStartFigures: Hashable, Sendable {
  /// 1 to 4.
  public let quarter: Int
  public let planned: Int
  public let started: Int
}

extension Register {
  /// The four quarters of a day's year.
  func newStartFigures(of projects: [ProjectFigures], on day: Day) -> [NewStartFigures] {
    (1...4).map { quarter in
      let planned = projects.filter { isNewStart($0.entry, in: quarter, of: day.year) }
      let started = planned.count { actualStart(of: $0.entry.project, by: day) != nil }
      return NewStartFigures(quarter: quarter, planned: planned.count, started: started)
    }
  }

  /// Whether a row is a formal new project planned to start in a quarter of a year.
  public func isNewStart(_ entry: PlanEntry, in quarter: Int, of year: Int) -> Bool {
    guard entry.isFormal, entry.nature == .new, let start = entry.start else { return false }
    return start.year == year && start.quarter == quarter
  }

  /// The earliest actual start not after a day that a report dated by then gives.
  public func actualStart(of project: Int, by day: Day) -> Day? {
    reports.of(project).lazy.filter { $0.date <= day }.compactMap(\.started)
      .filter { $0 <= day }.min()
  }
}
