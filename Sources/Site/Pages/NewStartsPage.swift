import Portfolio
import Templates

/// Which projects the year's plan means to start, quarter by quarter, and which have started.
struct NewStartsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let quarters: [NewStartQuarter]
  let related: [MenuEntry]

  static let shape = Shape<NewStartsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("quarters", NewStartQuarter.shape) { $0.quarters },
      .list("related", MenuEntry.shape) { $0.related },
      .text("definitionLink") { $0.chrome.link(.about, fragment: "new-starts") },
    ])
}

extension NewStartsPage {
  init(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let link = Linker(from: .newStarts)
    chrome = Chrome(words(.startsTitle), at: .newStarts, in: .projects, of: edition)
    let starts = edition.register.newStarts(of: figures.plan, on: figures.asOf)
    finding = Clause.sentence(
      words.finding(of: NewStartCounts(starts), in: figures.year), in: words)
    quarters = (1...4).map { quarter in
      NewStartQuarter(
        quarter, starts.filter { $0.planned.quarter == quarter }, of: edition, link: link)
    }
    related = edition.views(current: .newStarts, link: link)
  }
}

extension Words {
  /// 2022年计划新开工85项，已开工79项，其中41项晚于计划，5项逾期未开工.
  fileprivate func finding(of counts: NewStartCounts, in year: Int) -> [String] {
    var clauses = [
      self(
        .startsPlanned, [.year: String(year), .total: Notation.count(counts.planned)]),
      self(.startsStarted, [.count: Notation.count(counts.started)]),
    ]
    if counts.startedLate > 0 {
      clauses.append(self(.startsStartedLate, [.count: Notation.count(counts.startedLate)]))
    }
    if counts.overdue > 0 {
      clauses.append(self(.startsOverdue, [.count: Notation.count(counts.overdue)]))
    }
    return clauses
  }
}
