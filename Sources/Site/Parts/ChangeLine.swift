import Portfolio
import Templates

/// One thing that changed since the month before: a number that leads, and what it counts.
struct ChangeLine: Sendable {
  /// Set in bold; may be empty.
  let number: String
  let text: String

  static let shape = Shape<ChangeLine>([
    .optionalText("number") { $0.number.isEmpty ? nil : $0.number },
    .text("text") { $0.text },
  ])
}

extension Edition {
  /// What changed since the end of the month before; nothing in a year's first month.
  func changes(link: Linker) -> [ChangeLine] {
    guard let before else { return [] }
    let now = figures.wholeTier.group.progress.completed
    let added = now - before.wholeTier.group.progress.completed
    let month = words.monthName(figures.asOf.month)
    var lines = [
      ChangeLine(
        number: words(.unitYi, [.value: Notation.yi(added, plus: true)]),
        text: words(.changeInvestment, [.month: month]))
    ]
    let crossings = PaceCrossings(from: before, to: figures)
    if crossings.toAhead + crossings.toBehind > 0 {
      lines.append(
        ChangeLine(
          number: "",
          text: words(
            .changePace,
            [
              .count: Notation.count(crossings.toAhead), .other: Notation.count(crossings.toBehind),
            ])))
    }
    return lines + problemChanges + rankChanges(since: before)
  }

  private var problemChanges: [ChangeLine] {
    let month = figures.asOf.inMonth
    let rows = register.problems.rows
    let raised = rows.count { $0.raised <= figures.asOf && $0.raised.inMonth == month }
    let solved = rows.count { $0.isSolved(by: figures.asOf) && $0.resolved?.inMonth == month }
    guard raised + solved > 0 else { return [] }
    return [
      ChangeLine(
        number: "",
        text: words(
          .changeProblems, [.count: Notation.count(solved), .other: Notation.count(raised)]))
    ]
  }

  /// The unit that climbed most places, and the one that fell most.
  private func rankChanges(since before: Figures) -> [ChangeLine] {
    let earlier = Dictionary(uniqueKeysWithValues: before.units.map { ($0.unit, $0.rank) })
    let moves: [(unit: UnitFigures, from: Int, to: Int)] = figures.units.compactMap { unit in
      guard let to = unit.rank, let from = earlier[unit.unit] ?? nil else { return nil }
      return (unit, from, to)
    }
    let climbed = moves.filter { $0.to < $0.from }.max { $0.from - $0.to < $1.from - $1.to }
    let fallen = moves.filter { $0.to > $0.from }.max { $0.to - $0.from < $1.to - $1.from }
    return [(climbed, Term.changeClimbed), (fallen, .changeFell)].compactMap { move, term in
      guard let move else { return nil }
      let values: Fills = [
        .name: name(ofUnit: move.unit.unit), .from: String(move.from), .to: String(move.to),
      ]
      return ChangeLine(number: "", text: words(term, values))
    }
  }
}

/// Formal projects that crossed the boundary of time progress between two days.
struct PaceCrossings: Hashable, Sendable {
  let toAhead: Int
  let toBehind: Int

  init(from before: Figures, to now: Figures) {
    var (toAhead, toBehind) = (0, 0)
    let (earlier, standings) = (before.plan.facts, before.standings)
    for (row, standing) in zip(now.plan.facts, now.standings) where row.isFormal {
      guard let pace = standing.pace, let known = before.position(of: row.project),
        earlier[known].isFormal, let last = standings[known].pace
      else { continue }
      if pace == .ahead, last != .ahead { toAhead += 1 }
      if pace != .ahead, last == .ahead { toBehind += 1 }
    }
    self.toAhead = toAhead
    self.toBehind = toBehind
  }
}
