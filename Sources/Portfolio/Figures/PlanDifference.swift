/// What changes between two plans, project by project; over formal projects only.
///
/// Each formal project of either plan is in exactly one cause, so that the causes' amounts add up
/// to the difference of the plans' sums to the yuan.
public struct PlanDifference: Sendable {
  public let before: PlanSums
  public let after: PlanSums

  /// Every formal project of either plan, by id.
  public let changes: [PlanChange]

  public init(from old: Plan, to new: Plan) {
    before = PlanSums(of: old.formal)
    after = PlanSums(of: new.formal)
    let projects = Set(old.formal.map(\.project)).union(new.formal.map(\.project))
    changes = projects.sorted().map { PlanChange(of: $0, from: old, to: new) }
  }

  /// The changes of one cause.
  public func changes(_ cause: PlanChange.Cause) -> [PlanChange] {
    changes.filter { $0.cause == cause }
  }

  /// What a cause adds to the plan, or takes from it where negative.
  public func effect(of cause: PlanChange.Cause) -> PlanSums {
    changes.reduce(into: .none) { if $1.cause == cause { $0 += $1.effect } }
  }
}

/// What some projects of a plan come to; as a difference, each part may be negative.
public struct PlanSums: Hashable, Sendable {
  public var projects: Int
  public var total: Money
  public var annual: Money

  public static let none = PlanSums(projects: 0, total: .zero, annual: .zero)

  public init(projects: Int, total: Money, annual: Money) {
    self.projects = projects
    self.total = total
    self.annual = annual
  }

  public init(of entries: some Sequence<PlanEntry>) {
    self = entries.reduce(into: .none) { $0 += PlanSums(of: $1) }
  }

  init(of entry: PlanEntry) {
    self.init(projects: 1, total: entry.total, annual: entry.annual)
  }

  public static func += (left: inout PlanSums, right: PlanSums) {
    left.projects += right.projects
    left.total += right.total
    left.annual += right.annual
  }

  public static func - (left: PlanSums, right: PlanSums) -> PlanSums {
    PlanSums(
      projects: left.projects - right.projects, total: left.total - right.total,
      annual: left.annual - right.annual)
  }
}
