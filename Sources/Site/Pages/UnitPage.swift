import Portfolio
import Templates

/// One unit: where it stands, how its rank went over the months, its projects, what it owes.
struct UnitPage: Sendable {
  let chrome: Chrome
  let name: String
  let kind: String
  let finding: [Clause]
  let lead: LeadView?
  let facts: [Fact]
  let ranks: [RankRow]
  let ranksHeading: String
  let overdue: [ProjectRow]
  let overdueHeading: String
  let projectsHeading: String
  let projects: [ProjectRow]
  let duties: UnitDuties

  static let shape = Shape<UnitPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("name") { $0.name },
      .text("kind") { $0.kind },
      .list("finding", Clause.shape) { $0.finding },
      .optional("lead", LeadView.shape) { $0.lead },
      .list("facts", Fact.shape) { $0.facts },
      .list("ranks", RankRow.shape) { $0.ranks },
      .flag("hasRanks") { !$0.ranks.isEmpty },
      .text("ranksHeading") { $0.ranksHeading },
      .list("overdue", ProjectRow.shape) { $0.overdue },
      .flag("hasOverdue") { !$0.overdue.isEmpty },
      .text("overdueHeading") { $0.overdueHeading },
      .text("projectsHeading") { $0.projectsHeading },
      .list("projects", ProjectRow.shape) { $0.projects },
      .flag("hasProjects") { !$0.projects.isEmpty },
      .optional("duties", UnitDuties.shape) { $0.duties },
    ])
}

extension UnitPage {
  /// - Parameter unit: Position in ``Register/units``.
  init(_ unit: Int, of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let identity = edition.register.units[unit]
    let address = Address.unit(identity)
    let link = Linker(from: address)
    name = identity.name
    kind = words(identity.kind.term)
    chrome = Chrome(
      identity.name, at: address, in: .units, of: edition, crumbs: [(words(.navUnits), .units)])
    let standing = figures.units.first { $0.unit == unit }
    finding = Clause.sentence(edition.finding(of: standing, unit: unit), in: words)
    lead = standing.flatMap { LeadView($0.group.progress, in: words) }
    facts = edition.facts(of: standing)
    ranks = edition.ranks(of: unit)
    ranksHeading = RankRow.heading(ranks, in: words)
    let own = figures.projects { row, _ in row.unit == unit }
    let owed = own.filter { $0.isOverdue == true }
    overdue = ProjectRow.rows(owed, of: edition, link: link)
    overdueHeading = words(.unitOverdue, [.count: Notation.count(owed.count)])
    projects = ProjectRow.rows(own, of: edition, link: link)
    projectsHeading = words(.membersHeading, [.count: Notation.count(own.count)])
    duties = UnitDuties(of: unit, in: edition, link: link)
  }
}

extension Edition {
  fileprivate func finding(of standing: UnitFigures?, unit: Int) -> [String] {
    let waiting = waiting(on: unit)
    guard let standing else { return [words(.unitWithoutProjects)] + waiting }
    let count: Fills = [.count: Notation.count(standing.group.projects)]
    let clauses = words.finding(standing.group.progress, .findingGroup, count)
    guard let rank = standing.rank else { return clauses + waiting }
    let ranked = figures.units.count { $0.rank != nil }
    let place = words(
      .unitPlace, [.total: Notation.count(ranked), .number: Notation.count(rank)])
    let recognition = standing.recognition.map { words(.clauseEnd) + words($0.term) } ?? ""
    return clauses + [place + recognition] + waiting
  }

  fileprivate func facts(of standing: UnitFigures?) -> [Fact] {
    guard let standing else { return [] }
    let progress = standing.group.progress
    return [
      Fact(words(.figureRateRank), Notation.count(standing.rank)),
      Fact(words(.figureInvestmentRank), Notation.count(standing.investmentRank)),
      Fact(
        words(.figureAnnual),
        words(.unitYi, [.value: Notation.yi(progress.annual, decimals: 2)])),
      Fact(words(.figureShare), Notation.percent(standing.share)),
      Fact(
        words(.figureCompleted),
        words(.unitYi, [.value: Notation.yi(progress.completed, decimals: 2)])),
      Fact(words(.figureRate), Notation.percent(progress.rate)),
    ]
  }

  fileprivate func ranks(of unit: Int) -> [RankRow] {
    rankings.compactMap { ranking in
      ranking.units.first { $0.unit == unit }.map { standing in
        RankRow(
          month: ranking.date.isMonthEnd
            ? words.shortMonthName(ranking.date.month) : words.moment(ranking.date),
          rank: standing.rank, of: ranking.units.count { $0.rank != nil },
          rate: Notation.percent(standing.group.progress.rate),
          lead: LeadView(standing.group.progress, in: words))
      }
    }
  }
}

extension UnitFigures.Recognition {
  var term: Term { self == .commended ? .unitCommended : .unitUrged }
}

extension Unit.Kind {
  var term: Term {
    switch self {
    case .town: .kindTown
    case .department: .kindDepartment
    case .stateOwned: .kindStateOwned
    case .company: .kindCompany
    case .other: .kindOther
    }
  }
}
