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
    let draft = Array(plan.formal)
    let floorPlan = setting.floor.flatMap { finalPlan(of: $0) }
    let base = floorPlan.map { PlanTotals(of: $0.formal) } ?? .unknown
    return DraftPlanFigures(
      year: setting.year, projects: draft.count, total: draft.sum(\.total),
      annual: draft.sum(\.annual), floorGap: floorPlan.map { FloorGap(of: draft, above: $0) },
      yearOnYear: YearOnYear(PlanTotals(of: draft), against: base))
  }
}

extension FloorGap {
  fileprivate init(of draft: [PlanEntry], above floor: Plan) {
    let base = Array(floor.formal)
    year = floor.year
    projects = draft.count - base.count
    total = draft.sum(\.total) - base.sum(\.total)
    annual = draft.sum(\.annual) - base.sum(\.annual)
  }
}
