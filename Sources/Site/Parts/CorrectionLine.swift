import Portfolio
import Templates

/// What was put right in a month that had been published.
struct CorrectionLine: Sendable {
  let published: Day
  let publishedText: String
  let period: String
  let note: String

  /// The project that it is about; nil where it is about none.
  let project: String?

  static let shape = Shape<CorrectionLine>([
    .text("published") { $0.published.description },
    .text("publishedText") { $0.publishedText },
    .text("period") { $0.period },
    .text("note") { $0.note },
    .optionalText("project") { $0.project },
  ])

  init(_ correction: Correction, of edition: Edition) {
    published = correction.published
    publishedText = edition.words.date(correction.published)
    period = edition.words.month(correction.period)
    note = correction.note
    project = correction.project.map { edition.register.projects[$0].id }
  }

  static func all(of month: Month, _ edition: Edition) -> [CorrectionLine] {
    edition.register.corrections.filter { $0.period == month }
      .map { CorrectionLine($0, of: edition) }
  }
}
