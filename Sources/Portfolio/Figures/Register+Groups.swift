extension Register {
  /// The units of every month's end up to a day and of the day itself, as they stood then.
  public func unitHistory(to day: Day) -> [UnitStandings] {
    YearCourse(of: self, to: day).stops.map { stop in
      UnitStandings(date: stop.date, units: unitFigures(of: stop.plan, on: stop.date))
    }
  }

  /// Every row of a plan with its figures on a day.
  func projectFigures(of plan: Plan, on day: Day) -> [ProjectFigures] {
    let time = TimeStanding(on: day, by: settings)
    // The rows of a plan know few combinations of tiers, so that they may share them.
    var known: [(entry: PlanEntry, tiers: [Int])] = []
    return plan.entries.map { entry in
      let like = known.first {
        $0.entry.isFormal == entry.isFormal && $0.entry.tiers == entry.tiers
      }
      let tiers = like?.tiers ?? membership(of: entry)
      if like == nil { known.append((entry, tiers)) }
      return ProjectFigures(entry, tiers: tiers, in: self, on: day, against: time)
    }
  }

  /// The cumulative progress of some formal projects at each month's end up to a day and on the
  /// day, by the plan then in force.
  public func series(to day: Day, of isMember: (PlanEntry) -> Bool) -> [SeriesPoint] {
    let course = YearCourse(of: self, to: day)
    var plan: Plan?
    var members: [PlanEntry] = []
    return course.stops.map { stop in
      if stop.plan !== plan {
        plan = stop.plan
        members = stop.plan.entries.filter { $0.isFormal && isMember($0) }
      }
      var (annual, completed) = (Money.zero, Money.zero)
      for entry in members {
        annual += entry.annual
        completed += self.completed(of: entry.project, by: stop.date)
      }
      return course.point(at: stop, completed: completed, annual: annual)
    }
  }

  /// Towns in which a formal project lies, in the order of units.csv.
  public func townFigures(of projects: [ProjectFigures], on day: Day) -> [TownFigures] {
    let time = TimeStanding(on: day, by: settings)
    var sums = [GroupSums](repeating: GroupSums(), count: units.count)
    for project in projects where project.entry.isFormal {
      guard let town = project.entry.town else { continue }
      sums[town].add(project.entry, completed: project.progress.completed)
    }
    return sums.indices.filter { sums[$0].projects > 0 }.map { town in
      TownFigures(town: town, group: GroupFigures(sums[town], against: time))
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
