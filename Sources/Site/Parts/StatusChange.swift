import Portfolio
import Templates

/// A project that began, stopped, resumed or was finished since the month before.
final class StatusChange: Sendable {
  private let row: Int
  private let from: Report.Status
  private let to: Report.Status
  private let edition: Edition

  static let shape = Shape<StatusChange>([
    .text("name") { $0.entry.name },
    .text("unit") { $0.edition.name(ofUnit: $0.entry.unit) },
    .text("from") { $0.edition.words.write($0.from.term, to: &$1) },
    .text("to") { $0.edition.words.write($0.to.term, to: &$1) },
    .text("stage") { $0.edition.figures.project(at: $0.row).report?.stage ?? "" },
  ])

  /// - Parameter row: Position in the plan's entries.
  private init(
    at row: Int, from: Report.Status, to: Report.Status, of edition: Edition
  ) {
    self.row = row
    self.from = from
    self.to = to
    self.edition = edition
  }

  private var entry: PlanEntry { edition.figures.plan.entries[row] }

  /// Formal projects whose newest report gives another status than the newest of the month before.
  static func all(of edition: Edition) -> [StatusChange] {
    guard let before = edition.before else { return [] }
    let figures = edition.figures
    let facts = figures.plan.facts
    return facts.indices.compactMap { row in
      guard facts[row].isFormal, let status = figures.status(of: facts[row].project),
        let last = before.status(of: facts[row].project), last != status
      else { return nil }
      return StatusChange(at: row, from: last, to: status, of: edition)
    }
  }
}
