import Portfolio
import Templates

/// How each figure is defined, what was read, what was put right, what is withheld.
struct AboutPage: Sendable {
  let chrome: Chrome
  let definitions: [Definition]
  let tables: [TableLine]
  let corrections: [CorrectionLine]
  let withheld: String

  static let shape = Shape<AboutPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("definitions", Definition.shape) { $0.definitions },
      .list("tables", TableLine.shape) { $0.tables },
      .list("corrections", CorrectionLine.shape) { $0.corrections },
      .flag("hasCorrections") { !$0.corrections.isEmpty },
      .text("withheld") { $0.withheld },
      .text("dataLink") { $0.chrome.link(.data) },
    ])

  init(of edition: Edition) {
    chrome = Chrome(edition.words(.navAbout), at: .about, in: .about, of: edition)
    definitions = Definition.all(of: edition)
    tables = TableLine.all(of: edition)
    corrections = edition.register.corrections.map { CorrectionLine($0, of: edition) }
    let words = edition.words
    let withheld = PeopleColumn.allCases.filter { !edition.settings.publishedPeople.contains($0) }
    self.withheld =
      withheld.isEmpty
      ? words(.aboutNothingWithheld)
      : words(
        .aboutWithheld,
        [.name: withheld.map { words($0.term) }.joined(separator: words(.listSeparator))])
  }
}

extension PeopleColumn {
  var term: Term {
    switch self {
    case .leader: .peopleLeader
    case .guarantor: .peopleGuarantor
    case .contact: .peopleContact
    case .phone: .peoplePhone
    }
  }
}

/// A figure's definition, under the anchor that links to it name.
struct Definition: Sendable {
  let id: String
  let name: String
  let text: String

  static let shape = Shape<Definition>([
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("text") { $0.text },
  ])

  /// In the order in which they build on one another.
  static func all(of edition: Edition) -> [Definition] {
    let (words, settings) = (edition.words, edition.settings)
    let values: Fills = [
      .value: Notation.plainPoints(settings.pace.behind),
      .serious: Notation.plainPoints(settings.pace.seriouslyBehind),
      .first: words.numeral(settings.ranking.commend),
      .last: words.numeral(settings.ranking.urge),
      .count: Notation.wan(settings.ranking.minimumPlan),
    ]
    let time: Term = settings.timeProgress == .linear ? .defineTimeLinear : .defineTimeMonthly
    let ranking: Term =
      settings.ranking.minimumPlan == .zero ? .defineRankingAll : .defineRanking
    let entries: [(String, Term, Term)] = [
      ("as-of", .stripAsOf, .defineAsOf), ("plan-in-force", .aboutPlan, .definePlan),
      ("members", .aboutMembers, .defineMembers), ("total", .figureTotal, .defineTotal),
      ("annual", .figureAnnual, .defineAnnual), ("completed", .figureCompleted, .defineCompleted),
      ("completion-rate", .figureRate, .defineRate), ("time-progress", .timeProgress, time),
      ("lead", .aboutLead, .defineLead), ("pace", .filterPace, .definePace),
      ("overall-progress", .factOverall, .defineOverall),
      ("year-on-year", .aboutYearOnYear, .defineYearOnYear),
      ("month", .aboutMonth, .defineMonth),
      ("ranking", .aboutRanking, ranking),
      ("overdue-report", .aboutOverdue, .defineOverdue),
      ("problems", .aboutProblems, .defineProblems),
    ]
    let starts: [(String, Term, Term)] =
      edition.directory.hasNewStarts ? [("new-starts", .startsTitle, .defineStarts)] : []
    let draft: [(String, Term, Term)] =
      edition.figures.draftPlan == nil ? [] : [("draft-plan", .aboutDraft, .defineDraft)]
    let last: [(String, Term, Term)] = [("rounding", .aboutRounding, .defineRounding)]
    return (entries + edition.directory.ledgers.definitions + starts + draft + last).map {
      Definition(id: $0, name: words($1), text: words($2, values))
    }
  }
}

/// A table that was read.
struct TableLine: Sendable {
  let path: String
  let date: String
  let rows: Int

  /// Formal projects with a report of that date; nil for a table of another kind.
  let reported: Int?

  static let shape = Shape<TableLine>([
    .text("path") { $0.path },
    .text("date") { $0.date },
    .text("rows") { $1.add(count: $0.rows) },
    .text("reported") { $1.add(count: $0.reported) },
  ])

  static func all(of edition: Edition) -> [TableLine] {
    let register = edition.register
    let reports = Dictionary(
      uniqueKeysWithValues: register.reportTables.map { ($0.table, $0) })
    return register.tables.enumerated().map { position, table in
      let report = reports[position]
      return TableLine(
        path: table.path, date: edition.words.date(report?.date), rows: table.rows,
        reported: report?.rows)
    }
  }
}
