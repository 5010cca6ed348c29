import Portfolio
import Templates

/// A formal project whose report has not come.
struct OverdueReport: Sendable {
  let name: String
  let unit: String
  let cadence: String

  /// The newest that did come this year.
  let newest: String

  static let shape = Shape<OverdueReport>([
    .text("name") { $0.name },
    .text("unit") { $0.unit },
    .text("cadence") { $0.cadence },
    .text("newest") { $0.newest },
  ])

  static func all(of edition: Edition) -> [OverdueReport] {
    let (figures, words) = (edition.figures, edition.words)
    return figures.rows { $0.isFormal && $1.isOverdue == true }.map { row in
      let facts = figures.plan.facts[row]
      return OverdueReport(
        name: figures.plan.entries[row].name, unit: edition.name(ofUnit: facts.unit),
        cadence: words(facts.cadence.term),
        newest: words.date(figures.reportDate(of: facts.project)))
    }
  }
}
