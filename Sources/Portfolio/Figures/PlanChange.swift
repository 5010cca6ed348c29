/// A formal project in two plans, one of which may lack it or hold it in reserve.
public struct PlanChange: Sendable {
  /// Why the plan's sums change by a project; each project has one.
  public enum Cause: Hashable, CaseIterable, Sendable {
    /// The earlier plan does not name it, or the later one does not.
    case entered
    case left

    /// A reserve project of the earlier plan, or of the later one.
    case promoted
    case demoted

    /// Formal in both, with a larger, smaller or the same annual plan.
    case raised
    case lowered
    case unchanged
  }

  /// Position in ``Register/projects``.
  public let project: Int

  /// Rows of the earlier and the later plan, in reserve or not; one at least.
  public let before: PlanEntry?
  public let after: PlanEntry?
  public let cause: Cause

  init(of project: Int, from old: Plan, to new: Plan) {
    self.project = project
    before = old.entry(of: project)
    after = new.entry(of: project)
    cause = PlanChange.cause(from: before, to: after)
  }

  private static func cause(from before: PlanEntry?, to after: PlanEntry?) -> Cause {
    switch (before, after) {
    case (let before?, let after?) where before.isFormal && after.isFormal:
      after.annual == before.annual ? .unchanged : after.annual > before.annual ? .raised : .lowered
    case (let before?, nil) where before.isFormal: .left
    case (let before?, _) where before.isFormal: .demoted
    case (nil, _): .entered
    default: .promoted
    }
  }

  /// What the project adds to the sums over formal projects.
  public var effect: PlanSums {
    func sums(_ entry: PlanEntry?) -> PlanSums {
      entry.flatMap { $0.isFormal ? PlanSums(of: $0) : nil } ?? .none
    }
    return sums(after) - sums(before)
  }

  /// The row by which the project is spoken of: the later one where it is formal there.
  public var entry: PlanEntry? {
    guard let after, after.isFormal else { return before ?? after }
    return after
  }

  /// Whether the project is formal in both plans and one of them says otherwise of its name, tiers,
  /// unit, nature, total or annual plan.
  public var isAmended: Bool {
    guard let before, let after, before.isFormal, after.isFormal else { return false }
    return before.annual != after.annual || before.total != after.total
      || before.tiers != after.tiers || before.unit != after.unit
      || before.nature != after.nature || before.name != after.name
  }
}
