extension Register {
  /// Every tier on a day, in configured order.
  func tierFigures(of projects: [ProjectFigures], on day: Day) -> [TierFigures] {
    let time = TimeStanding(on: day, by: settings)
    let series = tierSeries(to: day)
    var sums = [GroupSums](repeating: GroupSums(), count: settings.tiers.count)
    for project in projects where project.entry.isFormal {
      for tier in project.tiers {
        sums[tier].add(project.entry, completed: project.progress.completed)
      }
    }
    return settings.tiers.indices.map { tier in
      let group = GroupFigures(sums[tier], against: time)
      let totals = PlanTotals(
        projects: group.projects, total: group.total, annual: group.progress.annual)
      let lastYear = planTotals(ofTier: tier, in: day.year - 1)
      return TierFigures(
        tier: settings.tiers[tier], group: group,
        yearOnYear: YearOnYear(totals, against: lastYear), lastYear: lastYear,
        series: series[tier])
    }
  }

  /// What a tier's plan came to in a year: by its plan in force in December, else by baseline.
  private func planTotals(ofTier tier: Int, in year: Int) -> PlanTotals {
    if let plan = finalPlan(of: year) {
      return PlanTotals(of: plan.formal.filter { isMember($0, ofTier: tier) })
    }
    let id = settings.tiers[tier].id
    guard let base = settings.baselines.first(where: { $0.year == year && $0.tier == id }) else {
      return .unknown
    }
    return PlanTotals(projects: base.projects, total: base.total, annual: base.annual)
  }

  /// For every tier, its progress at each month's end up to a day and on the day.
  private func tierSeries(to day: Day) -> [[SeriesPoint]] {
    var series = [[SeriesPoint]](repeating: [], count: settings.tiers.count)
    let course = YearCourse(of: self, to: day)
    for stop in course.stops {
      var sums = [(annual: Money, completed: Money)](
        repeating: (.zero, .zero), count: settings.tiers.count)
      for entry in stop.plan.entries where entry.isFormal {
        let completed = completed(of: entry.project, by: stop.date)
        for tier in settings.tiers.indices where isMember(entry, ofTier: tier) {
          sums[tier].annual += entry.annual
          sums[tier].completed += completed
        }
      }
      for (tier, sum) in sums.enumerated() {
        series[tier].append(course.point(at: stop, completed: sum.completed, annual: sum.annual))
      }
    }
    return series
  }

  /// One project's progress at each month's end up to a day and on the day, by the plan then in
  /// force; days on which no plan names it are left out.
  public func series(of project: Int, to day: Day) -> [SeriesPoint] {
    YearCourse(of: self, to: day).series(of: project)
  }
}
