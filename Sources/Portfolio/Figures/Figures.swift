/// Every derived number of a register on one day, each by its one definition.
///
/// The definitions are those that `about.html` prints. All are of the day's year, over the plan in
/// force on the day.
public struct Figures: Sendable {
  public let asOf: Day
  public let plan: Plan

  /// 0 to 1.
  public let timeProgress: Ratio

  /// Every project of the plan in force, reserve ones too, by id.
  public let projects: [ProjectFigures]
  public let tiers: [TierFigures]

  /// In ranking order.
  public let units: [UnitFigures]
  public let domains: [DomainFigures]
  public let problems: ProblemFigures

  /// The four quarters.
  public let newStarts: [NewStartFigures]
  public let draftPlan: DraftPlanFigures?

  public var year: Int { asOf.year }

  /// The projects that count in figures.
  public var formal: some Sequence<ProjectFigures> {
    projects.lazy.filter(\.entry.isFormal)
  }

  /// - Returns: nil where the day's year has no plan.
  public init?(of register: Register, asOf day: Day) {
    guard let plan = register.planInForce(on: day) else { return nil }
    let time = TimeStanding(on: day, by: register.settings)
    let projects = register.projectFigures(of: plan, on: day)
    asOf = day
    self.plan = plan
    timeProgress = time.progress
    self.projects = projects
    tiers = register.tierFigures(of: projects, on: day)
    units = register.unitFigures(of: plan, on: day)
    domains = register.domainFigures(of: projects, on: day)
    problems = ProblemFigures(of: register.problems.rows, on: day)
    newStarts = register.newStartFigures(of: projects, on: day)
    draftPlan = register.draftPlanFigures(on: day)
  }
}
