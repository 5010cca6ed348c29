/// What the formal projects of a plan come to on a day, by every division of them at once.
struct DivisionSums: Sendable {
  /// By ``Plan/tierSets``.
  private let tierSets: [GroupSums]

  /// By ``Settings/sectors``.
  let sectors: [GroupSums]

  /// By ``Register/units``: those that are responsible.
  let units: [GroupSums]

  /// By ``Register/units``: those in which a project lies.
  let towns: [GroupSums]

  init(of plan: Plan, on day: Day, in register: Register) {
    var tierSets = [GroupSums](repeating: GroupSums(), count: plan.tierSets.count)
    var sectors = [GroupSums](repeating: GroupSums(), count: register.settings.sectors.count)
    var units = [GroupSums](repeating: GroupSums(), count: register.units.count)
    var towns = units
    let reports = register.reports
    for row in plan.facts where row.isFormal {
      let completed = reports.completed(of: row.project, by: day)
      tierSets[row.tierSet].add(row, completed: completed)
      sectors[row.sector].add(row, completed: completed)
      units[row.unit].add(row, completed: completed)
      if let town = row.town { towns[town].add(row, completed: completed) }
    }
    self.tierSets = tierSets
    self.sectors = sectors
    self.units = units
    self.towns = towns
  }

  /// - Parameter memberships: For each of the plan's ``Plan/tierSets``, the tiers that count it.
  /// - Returns: For each tier.
  func tiers(_ memberships: [[Int]], count: Int) -> [GroupSums] {
    var sums = [GroupSums](repeating: GroupSums(), count: count)
    for (set, tiers) in memberships.enumerated() {
      for tier in tiers { sums[tier] += tierSets[set] }
    }
    return sums
  }

  var all: GroupSums { tierSets.reduce(into: GroupSums()) { $0 += $1 } }
}

/// What some projects come to, added up one by one, so that all groups of a kind are summed in one
/// pass over the projects.
struct GroupSums: Sendable {
  private(set) var projects = 0
  private(set) var total = Money.zero
  private(set) var annual = Money.zero
  private(set) var completed = Money.zero

  mutating func add(_ row: PlanFacts, completed: Money) {
    projects += 1
    total += row.total
    annual += row.annual
    self.completed += completed
  }

  static func += (left: inout GroupSums, right: GroupSums) {
    left.projects += right.projects
    left.total += right.total
    left.annual += right.annual
    left.completed += right.completed
  }
}
