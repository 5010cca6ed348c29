extension Register {
  /// The units of every month's end up to a day and of the day itself, as they stood then.
  public func unitHistory(to day: Day) -> [UnitStandings] {
    Register.seriesDays(to: day).compactMap { date in
      guard let plan = planInForce(on: date) else { return nil }
      let projects = projectFigures(of: plan, on: date)
      return UnitStandings(date: date, units: unitFigures(of: projects, on: date))
    }
  }

  /// Every row of a plan with its figures on a day.
  func projectFigures(of plan: Plan, on day: Day) -> [ProjectFigures] {
    let time = TimeStanding(on: day, by: settings)
    return plan.entries.map { ProjectFigures($0, in: self, on: day, against: time) }
  }

  /// The cumulative progress of some formal projects at each month's end up to a day and on the
  /// day, by the plan then in force.
  public func series(to day: Day, of isMember: (PlanEntry) -> Bool) -> [SeriesPoint] {
    let course = YearCourse(of: self, to: day)
    return course.stops.map { stop in
      var (annual, completed) = (Money.zero, Money.zero)
      for entry in stop.plan.entries where entry.isFormal && isMember(entry) {
        annual += entry.annual
        completed += self.completed(of: entry.project, by: stop.date)
      }
      return course.point(at: stop, completed: completed, annual: annual)
    }
  }

  /// Towns in which a formal project lies, in the order of units.csv.
  public func townFigures(of projects: [ProjectFigures], on day: Day) -> [TownFigures] {
    let time = TimeStanding(on: day, by: settings)
    let located = projects.filter { $0.entry.isFormal && $0.entry.town != nil }
    let members = Dictionary(grouping: located) { $0.entry.town ?? 0 }
    return members.keys.sorted().map { town in
      TownFigures(town: town, group: GroupFigures(of: members[town] ?? [], against: time))
    }
  }
}

/// The ranking of the units as it stood on a day.
public struct UnitStandings: Sendable {
  public let date: Day

  /// In ranking order.
  public let units: [UnitFigures]
}

/// A town's formal projects together.
public struct TownFigures: Sendable {
  /// Position in ``Register/units``.
  public let town: Int
  public let group: GroupFigures
}
