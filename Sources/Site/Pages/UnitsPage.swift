import Portfolio
import Templates

/// Every responsible unit by rank: the commended, the rest, the urged, those without a rank.
struct UnitsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let period: String
  let groups: [UnitGroup]

  static let shape = Shape<UnitsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("groups", UnitGroup.shape) { $0.groups },
    ])
}

/// Units of one standing, with a heading inside the table.
struct UnitGroup: Sendable {
  let heading: String
  let rows: [RankedUnit]

  static let shape = Shape<UnitGroup>([
    .text("heading") { $0.heading },
    .list("rows", RankedUnit.shape) { $0.rows },
  ])
}

/// A unit's row in the ranking, and how its rank moved since the month before.
struct RankedUnit: Sendable {
  let row: GroupRow
  let movement: String

  static let shape = Shape<RankedUnit>(
    Slot.including(GroupRow.shape) { $0.row } + [.text("movement") { $0.movement }])
}

extension UnitsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .units)
    chrome = Chrome(words(.navUnits), at: .units, in: .units, of: edition)
    finding = Clause.sentence(edition.unitsFinding, in: words)
    period = words.period(to: edition.figures.asOf)
    groups = edition.unitGroups(link: link)
  }
}

extension Edition {
  /// The ranking table's groups, those without a unit left out.
  func unitGroups(link: Linker) -> [UnitGroup] {
    let scale = BarScale(
      over: figures.units.map(\.group.progress), against: figures.timeProgress)
    let earlier = Dictionary(
      uniqueKeysWithValues: (before?.units ?? []).map { ($0.unit, $0.rank) })
    func group(_ heading: (Int) -> String, _ isMember: (UnitFigures) -> Bool) -> UnitGroup? {
      let chosen = figures.units.filter(isMember)
      guard !chosen.isEmpty else { return nil }
      let rows = chosen.map { unit in
        RankedUnit(
          row: GroupRow(
            unit, bar: scale.bar(.diverging, unit.group.progress), of: self, link: link),
          movement: movement(from: earlier[unit.unit] ?? nil, to: unit.rank))
      }
      return UnitGroup(heading: heading(rows.count), rows: rows)
    }
    return [
      group({ heading(of: .commended, $0) }) { $0.recognition == .commended },
      group({ _ in words(.rankingOthers) }) { $0.rank != nil && $0.recognition == nil },
      group({ heading(of: .urged, $0) }) { $0.recognition == .urged },
      group({ _ in words(.rankingUnranked) }) { $0.rank == nil },
    ].compactMap { $0 }
  }

  /// 升2, 降1, or — where nothing moved or nothing is known.
  private func movement(from earlier: Int?, to rank: Int?) -> String {
    guard let earlier, let rank, earlier != rank else { return Notation.absent }
    let places: Fills = [.value: String(abs(earlier - rank))]
    return words(rank < earlier ? .rankingUp : .rankingDown, places)
  }

  /// How many units are not behind, who leads and who comes last.
  fileprivate var unitsFinding: [String] {
    let ranked = figures.units.filter { $0.rank != nil }
    let ahead = ranked.count { ($0.group.progress.lead).map { LeadSign($0) != .behind } ?? false }
    var clauses = [
      words(
        .unitsAhead,
        [.total: Notation.count(figures.units.count), .count: Notation.count(ahead)])
    ]
    if let first = ranked.first, let last = ranked.last, first.unit != last.unit {
      clauses += [
        words(
          .unitsFirst,
          [.name: name(ofUnit: first.unit), .rate: Notation.percent(first.group.progress.rate)]),
        words(
          .unitsLast,
          [.name: name(ofUnit: last.unit), .rate: Notation.percent(last.group.progress.rate)]),
      ]
    }
    return clauses
  }
}
