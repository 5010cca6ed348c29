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
    return edition.figures.formal.compactMap { project in
      guard let pace = project.progress.pace,
        let last = before.project(project.entry.project)?.progress.pace, last != pace
      else { return nil }
      return CrossingRow(
        name: project.entry.name, unit: edition.name(ofUnit: project.entry.unit),
        from: edition.words(last.term), to: edition.words(pace.term),
        lead: LeadView(project.progress, in: edition.words))
    }
  }
}
