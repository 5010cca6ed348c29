import Portfolio
import Templates

/// The problem ledger: what blocks projects, who must act, what came of it.
struct ProblemsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let related: [MenuEntry]
  let departments: [ProblemGroupRow]
  let factors: [ProblemGroupRow]
  let levels: [ProblemGroupRow]

  /// Raised to the city meeting and still open.
  let escalated: ProblemTable?
  let filters: [Filter]
  let tally: String
  let ledger: ProblemTable?
  let unblockedHeading: String
  let unblocked: [UnblockedProject]

  static let shape = Shape<ProblemsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { !$0.related.isEmpty },
      .list("departments", ProblemGroupRow.shape) { $0.departments },
      .list("factors", ProblemGroupRow.shape) { $0.factors },
      .list("levels", ProblemGroupRow.shape) { $0.levels },
      .optional("escalated", ProblemTable.shape) { $0.escalated },
      .list("filters", Filter.shape) { $0.filters },
      .text("tally") { $0.tally },
      .optional("ledger", ProblemTable.shape) { $0.ledger },
      .text("unblockedHeading") { $0.unblockedHeading },
      .list("unblocked", UnblockedProject.shape) { $0.unblocked },
      .flag("hasUnblocked") { !$0.unblocked.isEmpty },
    ])
}

extension ProblemsPage {
  init(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let link = Linker(from: .problems)
    let rows = edition.register.problems.rows
    chrome = edition.ledgerChrome(.viewsProblems, at: .problems)
    finding = Clause.sentence(words.finding(of: figures.problems), in: words)
    related = edition.coordinationViews(current: .problems, link: link)
    departments = edition.problemsByDepartment(link: link)
    factors = edition.problemsByFactor
    levels = edition.problemsByLevel
    let raised = rows.filter { $0.escalated.map { $0 <= figures.asOf } ?? false }
    let waiting = raised.filter { $0.isOpen(on: figures.asOf) }
    escalated = ProblemTable(
      waiting,
      heading: words(
        .problemsEscalated,
        [.total: Notation.count(raised.count), .count: Notation.count(waiting.count)]),
      of: edition, link: link)
    filters = edition.problemFilters
    tally = words(.problemsTally, [.count: Notation.count(figures.problems.raised)])
    ledger = ProblemTable(
      rows, heading: words(.problemsLedger), of: edition, link: link)
    unblocked = UnblockedProject.all(of: edition, link: link)
    unblockedHeading = words(
      .headingCounted,
      [.name: words(.problemsUnblocked), .count: Notation.count(unblocked.count)])
  }
}

extension Words {
  /// 登记149个问题，已解决70个，为53个项目解除堵点，尚有79个未解决，其中12个超期.
  func finding(of problems: ProblemFigures) -> [String] {
    var clauses = [self(.problemsRegistered, [.count: Notation.count(problems.raised)])]
    if problems.solved > 0 {
      clauses.append(
        self(
          .problemsSolved,
          [
            .count: Notation.count(problems.solved),
            .other: Notation.count(problems.projectsUnblocked),
          ]))
    }
    if problems.open > 0 {
      clauses.append(self(.problemsRemaining, [.count: Notation.count(problems.open)]))
    }
    if problems.overdue > 0 {
      clauses.append(self(.problemsOverdue, [.count: Notation.count(problems.overdue)]))
    }
    return clauses
  }
}

extension Edition {
  /// State, factor, department and level, each with the values that occur.
  fileprivate var problemFilters: [Filter] {
    let rows = register.problems.rows.filter { $0.raised <= figures.asOf }
    let states: [(String, Term)] = [
      ("open", .problemsStateOpen), ("overdue", .problemsStateOverdue),
      ("waiting", .problemWaiting), ("underWay", .problemUnderWay),
      ("escalated", .problemsStateEscalated), ("solved", .problemSolved),
    ]
    func choices(_ names: [String]) -> [FilterChoice] { names.map { FilterChoice($0, $0) } }
    let factors = rows.groups(on: figures.asOf, by: \.factor).map(\.key)
    let departments = Set(rows.compactMap(\.department)).sorted().map { name(ofUnit: $0) }
    let filters = [
      Filter(
        key: "state", label: words(.figureStatus),
        choices: states.map { FilterChoice($0, words($1)) }),
      Filter(key: "factor", label: words(.problemsFactor), choices: choices(factors)),
      Filter(
        key: "department", label: words(.problemsDepartment), choices: choices(departments)),
      Filter(
        key: "level", label: words(.problemsLevel),
        choices: choices(problemsByLevel.map(\.group.name))),
    ]
    return filters.filter { !$0.choices.isEmpty }
  }
}
