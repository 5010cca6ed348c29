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
    let starts = newStarts(of: projects, on: day)
    return (1...4).map { quarter in
      let planned = starts.filter { $0.planned.quarter == quarter }
      return NewStartFigures(
        quarter: quarter, planned: planned.count, started: planned.count { $0.actual != nil })
    }
  }

  /// The earliest actual start not after a day that a report dated by then gives.
  public func actualStart(of project: Int, by day: Day) -> Day? {
    reports.of(project).lazy.filter { $0.date <= day }.compactMap(\.started)
      .filter { $0 <= day }.min()
  }
}
