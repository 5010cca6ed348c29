extension Outline {
  /// The first project is on record from beginning to end and in every tier, so that no table of
  /// the smallest sample is empty.
  init(of number: Int, in timeline: Timeline, _ roster: Roster, seed: UInt64) {
    var draws = SplitMix64(seed, .identity, number)
    let isFirst = number == 0
    let entry = isFirst ? 0 : Outline.entry(in: timeline, &draws)
    let trade = isFirst ? Trade.first : draws.pick(weighted: Trade.weights)
    let town = draws.draw(roster.towns)
    let isReserve = draws.happens(80) && !isFirst
    let joins = draws.happens(25) && timeline.hasAdjustment(in: entry)
    let size = isFirst ? Yuan(wan: 286_000) : Outline.total(of: Trade.all[trade], &draws)
    let schedule = Schedule(
      isFirst ? .throughout : Schedule.Kind(isReserve, joins && !isReserve, entry, &draws), size,
      entry: entry, in: timeline, &draws)
    self.number = number
    self.entry = entry
    self.town = town
    self.isReserve = isReserve
    joinsInAugust = joins && !isReserve && !isFirst
    spot = draws.draw(below: Town.spots.count)
    kind = WorkKind(drawing: &draws, in: trade)
    unit = Outline.owner(of: Trade.all[trade], in: town, roster, &draws)
    total = size
    standing = isFirst ? .provincial : Outline.standing(size, &draws)
    cadence = isFirst ? .halfMonthly : Outline.cadence(size, &draws)
    start = schedule.start
    finish = schedule.finish
    begun = schedule.begun
    grain = size.count % Yuan.wan == 0 ? Yuan(wan: 1) : Yuan(100)
    prior = schedule.prior(of: size, entry: entry, grain: grain, &draws)
    source = draws.draw(below: Outline.sources)
  }

  /// How many kinds of sources there are besides being carried over.
  static let sources = 4

  /// More than half of all projects are there from the first year on.
  private static func entry(in timeline: Timeline, _ draws: inout SplitMix64) -> Int {
    draws.pick(weighted: [100] + Array(repeating: 30, count: timeline.years - 1))
  }

  /// Small ones are many, large ones few.
  private static func total(of trade: Trade, _ draws: inout SplitMix64) -> Yuan {
    let (least, most) = (trade.totals.lowerBound, trade.totals.upperBound)
    let share = draws.draw(0...1000)
    let wan = least + (most - least) * share / 1000 * share / 1000 * share / 1000
    let rounded = Yuan(wan: wan / 50 * 50)
    return draws.happens(40) ? rounded + Yuan(draws.draw(1...9999) * 100) : rounded
  }

  private static func owner(
    of trade: Trade, in town: Int, _ roster: Roster, _ draws: inout SplitMix64
  ) -> Int {
    switch draws.pick(trade.owners) {
    case .town: return town
    case .office(let office): return roster.position(of: office)
    case .company(let line):
      let companies = roster.companies(of: line)
      return companies.isEmpty ? town : draws.pick(companies)
    }
  }

  private static func standing(
    _ total: Yuan, _ draws: inout SplitMix64
  ) -> SampleProject.Standing {
    let isLarge = total > Yuan(wan: 60_000)
    if draws.happens(isLarge ? 420 : 12) { return .provincial }
    return draws.happens(isLarge ? 850 : 330) ? .municipal : .local
  }

  private static func cadence(_ total: Yuan, _ draws: inout SplitMix64) -> SampleProject.Cadence {
    guard total > Yuan(wan: 50_000) else { return .monthly }
    if draws.happens(120) { return .weekly }
    return draws.happens(350) ? .halfMonthly : .monthly
  }
}
