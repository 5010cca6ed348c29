extension YearCourse {
  /// The cumulative progress of a tier's projects on each day, by the plan then in force.
  ///
  /// - Parameter tier: Position in ``Settings/tiers``.
  public func series(ofTier tier: Int) -> [SeriesPoint] { series { $0.tiers[tier] } }

  /// - Parameter sector: Position in ``Settings/sectors``.
  public func series(ofSector sector: Int) -> [SeriesPoint] { series { $0.sums.sectors[sector] } }

  /// - Parameter town: Position in ``Register/units``.
  public func series(ofTown town: Int) -> [SeriesPoint] { series { $0.sums.towns[town] } }

  private func series(of group: (Stop) -> GroupSums) -> [SeriesPoint] {
    stops.map { stop in
      let sums = group(stop)
      return SeriesPoint(at: stop, completed: sums.completed, annual: sums.annual)
    }
  }

  /// One project's progress by the plan then in force; days on which no plan names it are left out.
  public func series(of project: Int) -> [SeriesPoint] {
    var points: [SeriesPoint] = []
    points.reserveCapacity(stops.count)
    for stop in stops.indices {
      guard let row = stops[stop].plan.position(of: project) else { continue }
      points.append(
        SeriesPoint(
          at: stops[stop], completed: register.completed(of: project, by: stops[stop].date),
          annual: stops[stop].plan.facts[row].annual))
    }
    return points
  }
}

extension SeriesPoint {
  fileprivate init(at stop: YearCourse.Stop, completed: Money, annual: Money) {
    self.init(
      date: stop.date, progress: Progress(completed: completed, annual: annual, against: stop.time),
      timeProgress: stop.time.progress)
  }
}
