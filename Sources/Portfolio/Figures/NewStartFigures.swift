/// Formal new projects whose planned start lies in one quarter, and how many have started.
public struct NewStartFigures: Hashable, Sendable {
  /// 1 to 4.
  public let quarter: Int
  public let planned: Int
  public let started: Int
}

extension Register {
  /// The four quarters of a day's year.
  func newStartFigures(of plan: Plan, on day: Day) -> [NewStartFigures] {
    var planned = [0, 0, 0, 0]
    var started = planned
    for row in plan.facts {
      guard let start = row.newStart(in: day.year) else { continue }
      planned[start.quarter - 1] += 1
      if actualStart(of: row.project, by: day) != nil { started[start.quarter - 1] += 1 }
    }
    return (1...4).map { quarter in
      NewStartFigures(
        quarter: quarter, planned: planned[quarter - 1], started: started[quarter - 1])
    }
  }

  /// The earliest actual start not after a day that a report dated by then gives.
  public func actualStart(of project: Int, by day: Day) -> Day? {
    reports.start(of: project, by: day)
  }
}
