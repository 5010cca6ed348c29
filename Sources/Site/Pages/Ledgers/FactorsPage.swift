import Portfolio
import Templates

/// The monthly survey of what projects need: by factor, department and month, and each need that
/// is still waiting.
struct FactorsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let related: [MenuEntry]
  let factors: [FactorGroupRow]
  let departments: [FactorGroupRow]
  let months: [FactorGroupRow]
  let waitingHeading: String
  let waiting: [FactorRow]

  static let shape = Shape<FactorsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { !$0.related.isEmpty },
      .list("factors", FactorGroupRow.shape) { $0.factors },
      .list("departments", FactorGroupRow.shape) { $0.departments },
      .list("months", FactorGroupRow.shape) { $0.months },
      .text("waitingHeading") { $0.waitingHeading },
      .list("waiting", FactorRow.shape) { $0.waiting },
      .flag("hasWaiting") { !$0.waiting.isEmpty },
    ])
}

extension FactorsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .factors)
    let standings = edition.ledgers.standings
    let counts = FactorCounts(of: standings.map(\.need))
    chrome = edition.ledgerChrome(.viewsFactors, at: .factors)
    finding = Clause.sentence(
      words.finding(of: counts, projects: Set(standings.map(\.need.project)).count), in: words)
    related = edition.coordinationViews(current: .factors, link: link)
    factors = edition.needsByFactor
    departments = edition.needsByDepartment(link: link)
    months = edition.needsByMonth
    waiting = FactorRow.waiting(standings, of: edition, link: link)
    waitingHeading = words(
      .headingCounted,
      [.name: words(.factorsWaitingHeading), .count: Notation.count(waiting.count)])
  }
}

extension Words {
  /// 64个项目104项要素需求，已落实62项，23项办理中，19项未落实.
  fileprivate func finding(of counts: FactorCounts, projects: Int) -> [String] {
    let states: [(Int, Term)] = [
      (counts.secured, .factorsSecured), (counts.underWay, .factorsUnderWay),
      (counts.unsecured, .factorsUnsecured),
    ]
    let asked = self(
      .factorsAsked, [.count: Notation.count(projects), .total: Notation.count(counts.all)])
    return [asked]
      + states.compactMap { count, term in
        count == 0 ? nil : self(term, [.count: Notation.count(count)])
      }
  }
}
