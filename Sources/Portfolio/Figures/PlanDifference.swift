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
    before = old.formalSums
    after = new.formalSums
    changes = PlanDifference.projects(of: old, new).map { PlanChange(of: $0, from: old, to: new) }
  }

  /// Positions in ``Register/projects`` of those formal in either plan, ascending: both plans are in
  /// that order, so that one pass along both finds them.
  private static func projects(of old: Plan, _ new: Plan) -> [Int] {
    var projects: [Int] = []
    projects.reserveCapacity(new.facts.count)
    var next = 0
    func addNew(before project: Int) {
      while next < new.facts.count, new.facts[next].project < project {
        if new.facts[next].isFormal { projects.append(new.facts[next].project) }
        next += 1
      }
    }
    for row in old.facts {
      addNew(before: row.project)
      let isInBoth = next < new.facts.count && new.facts[next].project == row.project
      if row.isFormal || isInBoth && new.facts[next].isFormal { projects.append(row.project) }
      if isInBoth { next += 1 }
    }
    addNew(before: .max)
    return projects
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

extension Plan {
  /// What its formal projects come to.
  public var formalSums: PlanSums { PlanSums(of: facts, where: \.isFormal) }
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

  /// Of rows that are members.
  public init(of rows: [PlanFacts], where isMember: (PlanFacts) -> Bool) {
    self = .none
    for row in rows where isMember(row) {
      self += PlanSums(projects: 1, total: row.total, annual: row.annual)
    }
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
