import Portfolio
import Templates

/// A project that began, stopped, resumed or was finished since the month before.
struct StatusChange: Sendable {
  let name: String
  let unit: String
  let from: String
  let to: String
  let stage: String

  static let shape = Shape<StatusChange>([
    .text("name") { $0.name },
    .text("unit") { $0.unit },
    .text("from") { $0.from },
    .text("to") { $0.to },
    .text("stage") { $0.stage },
  ])

  /// Formal projects whose newest report gives another status than the newest of the month before.
  static func all(of edition: Edition) -> [StatusChange] {
    guard let before = edition.before else { return [] }
    let figures = edition.figures
    return figures.plan.facts.indices.compactMap { row in
      let facts = figures.plan.facts[row]
      guard facts.isFormal, let status = figures.status(of: facts.project),
        let last = before.status(of: facts.project), last != status
      else { return nil }
      return StatusChange(
        name: figures.plan.entries[row].name, unit: edition.name(ofUnit: facts.unit),
        from: edition.words(last.term), to: edition.words(status.term),
        stage: figures.project(at: row).report?.stage ?? "")
    }
  }
}
