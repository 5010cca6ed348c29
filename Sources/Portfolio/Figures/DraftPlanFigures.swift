/// The plan that is being compiled for a coming year.
public struct DraftPlanFigures: Sendable {
  public let year: Int

  /// Formal projects.
  public let projects: Int
  public let total: Money
  public let annual: Money

  /// What the draft is above the floor year's final plan; below it where negative.
  public let floorGap: FloorGap?

  /// Against the floor year's final plan.
  public let yearOnYear: YearOnYear
}

/// A draft plan minus the plan that it must not fall below.
public struct FloorGap: Hashable, Sendable {
  public let year: Int
  public let projects: Int
  public let total: Money
  public let annual: Money
}

extension Register {
  /// The draft plan that portal.yml names, as it stood on a day.
  func draftPlanFigures(on day: Day) -> DraftPlanFigures? {
    guard let setting = settings.draftPlan, let plan = draftPlan(for: setting.year, by: day) else {
      return nil
    }
    let draft = plan.formalSums
    let floor = setting.floor.flatMap { finalPlan(of: $0) }.map { (year: $0.year, $0.formalSums) }
    return DraftPlanFigures(
      year: setting.year, projects: draft.projects, total: draft.total, annual: draft.annual,
      floorGap: floor.map { FloorGap(year: $0, draft - $1) },
      yearOnYear: YearOnYear(
        PlanTotals(draft), against: floor.map { PlanTotals($1) } ?? .unknown))
  }
}

extension FloorGap {
  fileprivate init(year: Int, _ gap: PlanSums) {
    self.init(year: year, projects: gap.projects, total: gap.total, annual: gap.annual)
  }
}
