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
    edition.figures.formal.filter { $0.isOverdue == true }.map { project in
      OverdueReport(
        name: project.entry.name, unit: edition.name(ofUnit: project.entry.unit),
        cadence: edition.words(project.entry.cadence.term),
        newest: edition.words.date(project.report?.date))
    }
  }
}
