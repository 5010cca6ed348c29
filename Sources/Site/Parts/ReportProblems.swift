import Portfolio
import Templates

/// The problem ledger in a month's report: what stands open, what the month raised and solved.
struct ReportProblems: Sendable {
  let text: String
  let open: [ReportProblem]

  static let shape = Shape<ReportProblems>([
    .text("text") { $0.text },
    .list("open", ReportProblem.shape) { $0.open },
    .flag("hasOpen") { !$0.open.isEmpty },
  ])

  /// - Returns: nil where the ledger had nothing by the edition's day.
  init?(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    guard figures.problems.raised > 0 else { return nil }
    let rows = edition.register.problems.rows
    let month = figures.asOf.inMonth
    let raised = rows.count { $0.raised <= figures.asOf && $0.raised.inMonth == month }
    let solved = rows.count { $0.isSolved(by: figures.asOf) && $0.resolved?.inMonth == month }
    text = words(
      .reportProblems,
      [
        .total: Notation.count(figures.problems.raised),
        .completed: Notation.count(figures.problems.solved),
        .count: Notation.count(figures.problems.projectsUnblocked),
        .other: Notation.count(figures.problems.open),
        .due: Notation.count(figures.problems.overdue), .first: Notation.count(raised),
        .last: Notation.count(solved),
      ])
    open = rows.filter { $0.isOpen(on: figures.asOf) }.map { ReportProblem($0, of: edition) }
  }
}

/// An open problem, who must act, and what is proposed.
struct ReportProblem: Sendable {
  let project: String
  let summary: String
  let department: String
  let proposal: String
  let daysOpen: String

  static let shape = Shape<ReportProblem>([
    .text("project") { $0.project },
    .text("summary") { $0.summary },
    .text("department") { $0.department },
    .text("proposal") { $0.proposal },
    .text("daysOpen") { $0.daysOpen },
  ])

  init(_ problem: Problem, of edition: Edition) {
    project = edition.record(of: problem.project)?.entry.name ?? ""
    summary = problem.summary
    department = problem.department.map { edition.name(ofUnit: $0) } ?? Notation.absent
    proposal = problem.proposal ?? ""
    daysOpen = Notation.count(problem.raised.days(to: edition.figures.asOf))
  }
}
