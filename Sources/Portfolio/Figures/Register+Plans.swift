extension Register {
  /// The plan in force in a month for a year: its latest adjustment that took effect by then,
  /// else the plan as issued; nil where the year has none.
  public func planInForce(in month: Month, for year: Int) -> Plan? {
    var inForce: Plan?
    for plan in plans where plan.year == year {
      switch plan.version {
      case .issued: inForce = inForce ?? plan
      case .adjusted(let from) where from <= month: inForce = plan
      case .adjusted, .draft: continue
      }
    }
    return inForce
  }

  /// The plan in force on a day, for that day's year.
  public func planInForce(on day: Day) -> Plan? {
    planInForce(in: day.inMonth, for: day.year)
  }

  /// The plan with which a year ended.
  public func finalPlan(of year: Int) -> Plan? {
    Month(year: year, month: 12).flatMap { planInForce(in: $0, for: year) }
  }

  /// The newest draft of a year's plan by a day, else that year's plan.
  public func draftPlan(for year: Int, by day: Day) -> Plan? {
    var newest: Plan?
    for plan in plans where plan.year == year {
      if case .draft(let month) = plan.version, month <= day.inMonth { newest = plan }
    }
    return newest ?? planInForce(in: day.inMonth, for: year)
  }

  /// Positions of the tiers that a plan's row is a member of: all that it lists and, if it is
  /// formal, those that cover every formal project.
  public func membership(of entry: PlanEntry) -> [Int] {
    settings.tiers.indices.filter { isMember(entry, ofTier: $0) }
  }

  /// Whether a row stands in a tier; a reserve project stands in those that it lists only.
  public func isMember(_ entry: PlanEntry, ofTier tier: Int) -> Bool {
    isMember(entry.isFormal, listing: entry.tiers, ofTier: tier)
  }

  func isMember(_ isFormal: Bool, listing tiers: [Int], ofTier tier: Int) -> Bool {
    tiers.contains(tier) || (isFormal && settings.tiers[tier].coversAll)
  }
}
