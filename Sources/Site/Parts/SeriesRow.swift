import Portfolio
import Templates

/// A month of a series in the table beside its curve.
struct SeriesRow: Sendable {
  let month: String
  let completed: String
  let rate: String
  let lead: LeadView?

  static let shape = Shape<SeriesRow>([
    .text("month") { $0.month },
    .text("completed") { $0.completed },
    .text("rate") { $0.rate },
    .optional("lead", LeadView.shape) { $0.lead },
  ])

  init(_ point: SeriesPoint, in words: Words) {
    month =
      point.date.isMonthEnd ? words.shortMonthName(point.date.month) : words.moment(point.date)
    completed = Notation.yi(point.progress.completed, decimals: 2)
    rate = Notation.percent(point.progress.rate)
    lead = LeadView(point.progress, in: words)
  }
}
