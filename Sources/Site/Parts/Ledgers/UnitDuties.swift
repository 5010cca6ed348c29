import Portfolio
import Templates

/// What waits on a unit as the department that must act: problems, needs, approval steps.
struct UnitDuties: Sendable {
  /// Open ones.
  let problems: ProblemTable?

  /// How many it has solved; nil where none.
  let solvedNote: String?

  /// To the ledger.
  let problemsLink: String
  let factors: [FactorRow]
  let factorsHeading: String

  /// What its approvals come to; empty where it has none.
  let approvals: [Clause]

  /// Not finished.
  let underWay: [ApprovalRow]

  static let shape = Shape<UnitDuties>([
    .optional("problems", ProblemTable.shape) { $0.problems },
    .flag("hasProblems") { $0.problems != nil || $0.solvedNote != nil },
    .text("problemsLink") { $0.problemsLink },
    .optionalText("solvedNote") { $0.solvedNote },
    .list("factors", FactorRow.shape) { $0.factors },
    .flag("hasFactors") { !$0.factors.isEmpty },
    .text("factorsHeading") { $0.factorsHeading },
    .list("summary", Clause.shape) { $0.approvals },
    .flag("hasApprovals") { !$0.approvals.isEmpty },
    .list("rows", ApprovalRow.shape) { $0.underWay },
    .flag("isUnderWay") { !$0.underWay.isEmpty },
  ])

  /// - Parameter unit: Position in ``Register/units``.
  init(of unit: Int, in edition: Edition, link: Linker) {
    let (words, day) = (edition.words, edition.figures.asOf)
    let raised = edition.ledgers.problems(of: unit)
    let figures = ProblemFigures(of: raised, on: day)
    problems = ProblemTable(
      raised.filter { $0.isOpen(on: day) },
      heading: words(
        .headingCounted,
        [.name: words(.unitWaitingProblems), .count: Notation.count(figures.open)]),
      of: edition, link: link, showsDepartment: false)
    solvedNote =
      figures.solved == 0
      ? nil
      : words(
        .unitSolved,
        [
          .count: Notation.count(figures.solved),
          .other: Notation.count(figures.projectsUnblocked),
        ])
    problemsLink = link(.problems)
    factors = FactorRow.waiting(edition.ledgers.needs(of: unit), of: edition, link: link)
    factorsHeading = words(
      .headingCounted,
      [.name: words(.factorsWaitingHeading), .count: Notation.count(factors.count)])
    let steps = edition.approvals(edition.ledgers.approvals(of: unit))
    approvals =
      steps.isEmpty
      ? [] : Clause.sentence(edition.approvalClauses(of: steps), in: words)
    underWay = edition.underWay(steps, link: link)
  }
}

extension Edition {
  /// What waits on a unit, in clauses for its finding.
  func waiting(on unit: Int) -> [String] {
    let problems = ProblemFigures(of: ledgers.problems(of: unit), on: figures.asOf)
    guard problems.open > 0 else { return [] }
    let open = words(.unitWaiting, [.count: Notation.count(problems.open)])
    guard problems.overdue > 0 else { return [open] }
    return [open, words(.problemsOverdue, [.count: Notation.count(problems.overdue)])]
  }

  /// 受理54项审批事项，办结52项，按时办结率88.7%，平均用时11.2天，承诺13.5天.
  fileprivate func approvalClauses(of steps: [ApprovalStep]) -> [String] {
    let figures = ApprovalFigures(of: steps, on: figures.asOf)
    let mean = words(
      .approvalsMean,
      [
        .value: Notation.days(figures.averageTaken),
        .planned: Notation.days(figures.averagePromised),
      ])
    return words.approvalClauses(
      figures, opening: words(.approvalsReceived, [.count: Notation.count(figures.accepted)]))
      + (figures.finished > 0 ? [mean] : [])
  }
}
