/// One tier on a day, and how it came there over the year.
public struct TierFigures: Sendable {
  public let tier: Tier
  public let group: GroupFigures
  public let yearOnYear: YearOnYear

  /// By last year's plan in force in December, else by baseline.
  public let lastYear: PlanTotals

  /// At each month's end of the year up to the day, and on the day.
  public let series: [SeriesPoint]
}

/// A group's cumulative progress on one day, by the plan then in force.
public struct SeriesPoint: Hashable, Sendable {
  public let date: Day
  public let progress: Progress

  /// 0 to 1.
  public let timeProgress: Ratio
}

/// Changes against the year before as ratios: 0.384 is 38.4% more; nil without a base.
public struct YearOnYear: Hashable, Sendable {
  public let projects: Ratio?
  public let total: Ratio?
  public let annual: Ratio?

  init(_ this: PlanTotals, against last: PlanTotals) {
    projects = YearOnYear.change(this.projects.map { Int128($0) }, last.projects.map { Int128($0) })
    total = YearOnYear.change(this.total?.wide, last.total?.wide)
    annual = YearOnYear.change(this.annual?.wide, last.annual?.wide)
  }

  private static func change(_ this: Int128?, _ last: Int128?) -> Ratio? {
    guard let this, let last else { return nil }
    return Ratio(this - last, over: last)
  }
}

/// What a year's plan comes to for a group; nil where it is not known.
public struct PlanTotals: Hashable, Sendable {
  public let projects: Int?
  public let total: Money?
  public let annual: Money?

  static let unknown = PlanTotals(projects: nil, total: nil, annual: nil)

  init(projects: Int?, total: Money?, annual: Money?) {
    self.projects = projects
    self.total = total
    self.annual = annual
  }

  init(_ sums: PlanSums) {
    self.init(projects: sums.projects, total: sums.total, annual: sums.annual)
  }
}

extension Money {
  fileprivate var wide: Int128 { Int128(yuan) }
}
