import Portfolio
import Templates

/// A project whose pace changed since the month before.
struct CrossingRow: Sendable {
  let name: String
  let unit: String
  let from: String
  let to: String
  let lead: LeadView?

  static let shape = Shape<CrossingRow>([
    .text("name") { $0.name },
    .text("unit") { $0.unit },
    .text("from") { $0.from },
    .text("to") { $0.to },
    .optional("lead", LeadView.shape) { $0.lead },
  ])

  static func all(of edition: Edition) -> [CrossingRow] {
    guard let before = edition.before else { return [] }
    let figures = edition.figures
    return figures.plan.facts.indices.compactMap { row in
      let facts = figures.plan.facts[row]
      guard facts.isFormal, let pace = figures.standings[row].pace,
        let last = before.standing(of: facts.project)?.pace, last != pace
      else { return nil }
      return CrossingRow(
        name: figures.plan.entries[row].name, unit: edition.name(ofUnit: facts.unit),
        from: edition.words(last.term), to: edition.words(pace.term),
        lead: LeadView(figures.progress(at: row), in: edition.words))
    }
  }
}
