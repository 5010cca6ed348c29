import Portfolio
import Templates

/// A figure of this year beside last year's.
struct ComparisonRow: Sendable {
  let name: String

  /// To the figure's definition.
  let link: String
  let unit: String
  let this: String
  let last: String
  let change: String

  static let shape = Shape<ComparisonRow>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("unit") { $0.unit },
    .text("this") { $0.this },
    .text("last") { $0.last },
    .text("change") { $0.change },
  ])

  static func rows(of tier: TierFigures, in words: Words, link: Linker) -> [ComparisonRow] {
    let (group, last, change) = (tier.group, tier.lastYear, tier.yearOnYear)
    func row(
      _ name: Term, _ definition: String, _ unit: Term?, _ this: String,
      _ last: String = Notation.absent, _ change: Ratio? = nil
    ) -> ComparisonRow {
      ComparisonRow(
        name: words(name), link: link(.about, fragment: definition),
        unit: unit.map { words($0) } ?? "", this: this, last: last,
        change: Notation.change(change))
    }
    return [
      row(
        .figureProjects, "members", .measureProjects, Notation.count(group.projects),
        Notation.count(last.projects), change.projects),
      row(
        .figureTotal, "total", .measureYi, Notation.yi(group.total, decimals: 2),
        Notation.yi(last.total, decimals: 2), change.total),
      row(
        .figureAnnual, "annual", .measureYi, Notation.yi(group.progress.annual, decimals: 2),
        Notation.yi(last.annual, decimals: 2), change.annual),
      row(
        .figureCompleted, "completed", .measureYi,
        Notation.yi(group.progress.completed, decimals: 2)),
      row(.figureRate, "completion-rate", nil, Notation.percent(group.progress.rate)),
    ]
  }
}
