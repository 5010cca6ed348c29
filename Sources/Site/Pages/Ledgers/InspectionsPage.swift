import Portfolio
import Templates

/// Inspections, surveys and visits: what they found, and whether it was put right in time.
struct InspectionsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let related: [MenuEntry]
  let kinds: [InspectionGroupRow]
  let towns: [InspectionGroupRow]
  let filters: [Filter]
  let tally: String
  let rows: [InspectionRow]

  static let shape = Shape<InspectionsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { !$0.related.isEmpty },
      .list("kinds", InspectionGroupRow.shape) { $0.kinds },
      .list("towns", InspectionGroupRow.shape) { $0.towns },
      .flag("hasTowns") { !$0.towns.isEmpty },
      .list("filters", Filter.shape) { $0.filters },
      .text("tally") { $0.tally },
      .list("rows", InspectionRow.shape) { $0.rows },
    ])
}

extension InspectionsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .inspections)
    let made = edition.inspections(edition.register.inspections.rows)
    let figures = InspectionFigures(of: made, on: edition.figures.asOf)
    chrome = edition.ledgerChrome(.viewsInspections, at: .inspections)
    finding = Clause.sentence(words.finding(of: figures), in: words)
    related = edition.coordinationViews(current: .inspections, link: link)
    kinds = edition.inspectionsByKind
    towns = edition.inspectionsByTown(link: link)
    filters = edition.inspectionFilters
    tally = words(.inspectionsTally, [.count: Notation.count(made.count)])
    rows = made.map { InspectionRow($0, of: edition, link: link) }
  }
}

extension Words {
  /// 开展60次督查、调研和走访，31项按时整改，17项迟于时限，8项超期未整改.
  fileprivate func finding(of figures: InspectionFigures) -> [String] {
    let counts: [(Int, Term)] = [
      (figures.closedInTime, .inspectionsInTime), (figures.closedLate, .inspectionsLate),
      (figures.overdue, .inspectionsOverdue),
    ]
    return [self(.inspectionsCount, [.count: Notation.count(figures.made)])]
      + counts.compactMap { count, term in
        count == 0 ? nil : self(term, [.count: Notation.count(count)])
      }
  }
}

extension Edition {
  fileprivate var inspectionFilters: [Filter] {
    let link = Linker(from: .inspections)
    let outcomes: [(Inspection.Outcome, Term)] = [
      (.overdue, .inspectionsStateOverdue), (.open, .inspectionOpen),
      (.closedLate, .inspectionsStateLate), (.closedInTime, .inspectionClosedInTime),
    ]
    let towns = inspectionsByTown(link: link).map(\.group.name)
    let filters = [
      Filter(
        key: "kind", label: words(.inspectionsKind),
        choices: inspectionsByKind.map { FilterChoice($0.group.name, $0.group.name) }),
      Filter(
        key: "town", label: words(.figureTown), choices: towns.map { FilterChoice($0, $0) }),
      Filter(
        key: "outcome", label: words(.figureStatus),
        choices: outcomes.map { FilterChoice($0.rawValue, words($1)) }),
    ]
    return filters.filter { !$0.choices.isEmpty }
  }
}
