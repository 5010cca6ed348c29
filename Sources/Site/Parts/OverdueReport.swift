import Portfolio
import Templates

/// A formal project whose report has not come.
final class OverdueReport: Sendable {
  private let entry: PlanEntry
  private let edition: Edition

  static let shape = Shape<OverdueReport>([
    .text("name") { $0.entry.name },
    .text("unit") { $0.edition.name(ofUnit: $0.entry.unit) },
    .text("cadence") { $0.edition.words.write($0.entry.cadence.term, to: &$1) },
    .text("newest") { $0.edition.words.write($0.newest, to: &$1) },
  ])

  private init(_ entry: PlanEntry, of edition: Edition) {
    self.entry = entry
    self.edition = edition
  }

  /// The newest that did come this year.
  private var newest: Day? { edition.figures.reportDate(of: entry.project) }

  static func all(of edition: Edition) -> [OverdueReport] {
    let figures = edition.figures
    let entries = figures.plan.entries
    return figures.rows { $0.isFormal && $1.isOverdue == true }.map {
      OverdueReport(entries[$0], of: edition)
    }
  }
}
