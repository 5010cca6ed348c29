import Portfolio
import Templates

/// A project whose pace changed since the month before.
final class CrossingRow: Sendable {
  private let entry: PlanEntry
  private let from: Pace
  private let progress: Progress
  private let edition: Edition

  static let shape = Shape<CrossingRow>([
    .text("name") { $0.entry.name },
    .text("unit") { $0.edition.name(ofUnit: $0.entry.unit) },
    .text("from") { $0.edition.words.write($0.from.term, to: &$1) },
    .text("to") { row, output in
      if let pace = row.progress.pace { row.edition.words.write(pace.term, to: &output) }
    },
    .optional("lead", LeadView.shape) { LeadView($0.progress, in: $0.edition.words) },
  ])

  private init(_ entry: PlanEntry, from pace: Pace, to progress: Progress, of edition: Edition) {
    self.entry = entry
    from = pace
    self.progress = progress
    self.edition = edition
  }

  static func all(of edition: Edition) -> [CrossingRow] {
    guard let before = edition.before else { return [] }
    let figures = edition.figures
    let (facts, standings, entries) = (figures.plan.facts, figures.standings, figures.plan.entries)
    return facts.indices.compactMap { row in
      guard facts[row].isFormal, let pace = standings[row].pace,
        let last = before.standing(of: facts[row].project)?.pace, last != pace
      else { return nil }
      return CrossingRow(
        entries[row], from: last, to: figures.progress(at: row), of: edition)
    }
  }
}
