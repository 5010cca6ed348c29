/// One responsible unit on a day, and where it stands among the others.
public struct UnitFigures: Sendable {
  public enum Recognition: String, Hashable, CaseIterable, Sendable {
    case commended
    case urged
  }

  /// Position in ``Register/units``.
  public let unit: Int
  public let group: GroupFigures

  /// By completion rate, 1 for the highest, equal rates sharing one; nil where it is not ranked.
  public let rank: Int?

  /// By completed amount among the ranked units.
  public let investmentRank: Int?

  /// The unit's annual plan ÷ all units'.
  public let share: Ratio?
  public let recognition: Recognition?
}

extension Register {
  /// The units responsible for a formal project, in ranking order; unranked ones last, by id.
  func unitFigures(of division: DivisionSums, _ time: TimeStanding) -> [UnitFigures] {
    let sums = division.units
    let standings = sums.indices.filter { sums[$0].projects > 0 }.map { unit in
      UnitStanding(unit: unit, id: units[unit].id, GroupFigures(sums[unit], against: time))
    }
    let ranked = standings.filter { isRanked($0) }.sorted(by: UnitStanding.precedes)
    let unranked = standings.filter { !isRanked($0) }.sorted { bytesPrecede($0.id, $1.id) }
    let allAnnual = standings.sum(\.group.progress.annual)

    let ranks = sharedRanks(of: ranked.map(\.group.progress.rate))
    let fromBelow = Array(sharedRanks(of: ranked.reversed().map(\.group.progress.rate)).reversed())
    let amounts = ranked.map(\.group.progress.completed).sorted(by: >)
    let byAmount = Dictionary(
      zip(amounts, sharedRanks(of: amounts)), uniquingKeysWith: { first, _ in first })
    return ranked.indices.map { place in
      let recognition = recognition(rank: ranks[place], fromBelow: fromBelow[place])
      return ranked[place].figures(
        rank: ranks[place], investmentRank: byAmount[ranked[place].group.progress.completed],
        of: allAnnual, recognition: recognition)
    } + unranked.map { $0.figures(of: allAnnual) }
  }

  private func isRanked(_ standing: UnitStanding) -> Bool {
    standing.group.progress.rate != nil
      && standing.group.progress.annual >= settings.ranking.minimumPlan
  }

  private func recognition(rank: Int, fromBelow: Int) -> UnitFigures.Recognition? {
    if rank <= settings.ranking.commend { return .commended }
    return fromBelow <= settings.ranking.urge ? .urged : nil
  }
}

/// A unit before it is ranked.
private struct UnitStanding {
  let unit: Int
  let id: String
  let group: GroupFigures

  init(unit: Int, id: String, _ group: GroupFigures) {
    self.unit = unit
    self.id = id
    self.group = group
  }

  /// Ranking order: higher rate, then larger annual plan, then id.
  static func precedes(_ left: UnitStanding, _ right: UnitStanding) -> Bool {
    let (first, second) = (left.group.progress, right.group.progress)
    if let one = first.rate, let other = second.rate, one != other { return one > other }
    if first.annual != second.annual { return first.annual > second.annual }
    return bytesPrecede(left.id, right.id)
  }

  func figures(
    rank: Int? = nil, investmentRank: Int? = nil, of allAnnual: Money,
    recognition: UnitFigures.Recognition? = nil
  ) -> UnitFigures {
    UnitFigures(
      unit: unit, group: group, rank: rank, investmentRank: investmentRank,
      share: Ratio(group.progress.annual, of: allAnnual), recognition: recognition)
  }
}

/// Ranks of values that stand in order, equal neighbours sharing the first one's: 1, 2, 2, 4.
private func sharedRanks<Value: Equatable>(of ordered: [Value]) -> [Int] {
  var ranks: [Int] = []
  for (place, value) in ordered.enumerated() {
    ranks.append(place > 0 && value == ordered[place - 1] ? ranks[place - 1] : place + 1)
  }
  return ranks
}
