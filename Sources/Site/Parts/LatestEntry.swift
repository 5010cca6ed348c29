import Portfolio
import Templates

/// A page that came last: a report, a plan.
struct LatestEntry: Sendable {
  let title: String
  let link: String
  let note: String

  static let shape = Shape<LatestEntry>([
    .text("title") { $0.title },
    .text("link") { $0.link },
    .text("note") { $0.note },
  ])
}

extension Edition {
  /// The newest bulletin and report, and the plan that is being compiled.
  func latest(link: Linker) -> [LatestEntry] {
    var entries = directory.bulletins.last.map { [LatestEntry($0, of: self, link: link)] } ?? []
    if let month = directory.reports.last(where: { $0.lastDay <= figures.asOf }) {
      entries.append(
        LatestEntry(
          title: words(.reportTitle, [.month: words.month(month)]), link: link(.report(month)),
          note: words.date(month.lastDay)))
    }
    if let draft = figures.draftPlan {
      let change = FigureValue.change(draft.yearOnYear.annual)
      let amounts = words(
        .draftAmounts,
        [.count: Notation.count(draft.projects), .total: Notation.yi(draft.annual)])
      let compared = draft.yearOnYear.annual == nil ? "" : words.changeClause(change)
      entries.append(
        LatestEntry(
          title: words(.draftTitle, [.year: String(draft.year)]), link: link(.plan(draft.year)),
          note: amounts + compared))
    }
    return entries
  }
}

extension LatestEntry {
  fileprivate init(_ bulletin: Bulletin, of edition: Edition, link: Linker) {
    let words = edition.words
    title = edition.title(of: bulletin)
    self.link = link(.bulletin(bulletin))
    note = ([words.issue(of: bulletin)] + (bulletin.date.map { [words.date($0)] } ?? []))
      .joined(separator: words(.clauseEnd))
  }
}

extension Words {
  /// A change in words after a clause: ，比上年减少18.6%.
  func changeClause(_ change: FigureValue) -> String {
    guard let format = try? FigureFormat(["phrase"]) else { return "" }
    return self(.clauseEnd) + change.text(format, in: self)
  }
}
