import Portfolio

/// The projects that any row of a plan puts into each group, by id.
struct GroupMembers: Sendable {
  /// By ``Settings/sectors``.
  private(set) var sectors: [[Int32]]

  /// By ``Register/units``: of which they are responsible.
  private(set) var units: [[Int32]]

  /// By ``Register/units``: that lie there.
  private(set) var towns: [[Int32]]

  /// By ``Settings/tiers``: that they count.
  private(set) var tiers: [[Int32]]

  init(of register: Register) {
    let tiersCount = register.settings.tiers.count
    let isMember = register.plans.map { plan in
      (0..<tiersCount).map { register.isMember(ofTier: $0, in: plan) }
    }
    tiers = Array(repeating: [], count: tiersCount)
    sectors = Array(repeating: [], count: register.settings.sectors.count)
    units = Array(repeating: [], count: register.units.count)
    towns = units
    for project in register.projects.indices {
      for plan in register.plans.indices {
        guard let position = register.plans[plan].position(of: project) else { continue }
        let row = register.plans[plan].facts[position]
        sectors[row.sector].add(Int32(project))
        units[row.unit].add(Int32(project))
        if let town = row.town { towns[town].add(Int32(project)) }
        for tier in tiers.indices where isMember[plan][tier](row) {
          tiers[tier].add(Int32(project))
        }
      }
    }
  }
}

extension [Int32] {
  /// Unless it is there: projects come in order, each plan's row of one after the other.
  fileprivate mutating func add(_ project: Int32) {
    if last != project { append(project) }
  }
}

/// Units in ranking order, each to be found by its position among all.
struct Ranking: Sendable {
  /// How many have a rank.
  let ranked: Int
  private let units: [UnitFigures]

  /// For each of ``Register/units``, its position in `units` or -1.
  private let places: [Int32]

  init(of units: [UnitFigures], among count: Int) {
    var places = [Int32](repeating: -1, count: count)
    for (place, unit) in units.enumerated() { places[unit.unit] = Int32(place) }
    self.units = units
    self.places = places
    ranked = units.count { $0.rank != nil }
  }

  /// Nil where the unit is responsible for no formal project.
  func standing(of unit: Int) -> UnitFigures? {
    places[unit] >= 0 ? units[Int(places[unit])] : nil
  }
}
