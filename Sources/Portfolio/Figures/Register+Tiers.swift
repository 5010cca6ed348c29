extension Register {
  /// Every tier at the end of a year's course, in configured order.
  func tierFigures(along course: YearCourse, _ end: YearCourse.Stop) -> [TierFigures] {
    settings.tiers.indices.map { tier in
      let group = GroupFigures(end.tiers[tier], against: end.time)
      let totals = PlanTotals(
        projects: group.projects, total: group.total, annual: group.progress.annual)
      let lastYear = course.lastYear[tier]
      return TierFigures(
        tier: settings.tiers[tier], group: group,
        yearOnYear: YearOnYear(totals, against: lastYear), lastYear: lastYear,
        series: course.series(ofTier: tier))
    }
  }

  /// What every tier's plan came to in a year: by the plan in force in December, else by baseline.
  func planTotals(ofTiersIn year: Int) -> [PlanTotals] {
    if let plan = finalPlan(of: year) {
      return settings.tiers.indices.map { tier in
        let isMember = isMember(ofTier: tier, in: plan)
        return PlanTotals(PlanSums(of: plan.facts) { $0.isFormal && isMember($0) })
      }
    }
    return settings.tiers.map { tier in
      settings.baselines.first { $0.year == year && $0.tier == tier.id }.map { base in
        PlanTotals(projects: base.projects, total: base.total, annual: base.annual)
      } ?? .unknown
    }
  }

  /// Whether a tier counts a row of a plan.
  ///
  /// - Parameter tier: Position in ``Settings/tiers``.
  public func isMember(ofTier tier: Int, in plan: Plan) -> (PlanFacts) -> Bool {
    let isMember = memberships(in: plan).map { $0.contains(tier) }
    return { isMember[$0.tierSet] }
  }

  /// For each of a plan's ``Plan/tierSets``, positions of the tiers that count its rows, ascending.
  func memberships(in plan: Plan) -> [[Int]] {
    plan.tierSets.map { set in
      settings.tiers.indices.filter { isMember(set.isFormal, listing: set.listed, ofTier: $0) }
    }
  }
}
