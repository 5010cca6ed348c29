import Portfolio
import Templates

/// The problem ledger in a month's report: what stands open, what the month raised and solved.
struct ReportProblems: Sendable {
  let text: String
  let open: [ReportProblem]

  /// In the month.
  let solved: [ReportProblem]

  static let shape = Shape<ReportProblems>([
    .text("text") { $0.text },
    .list("open", ReportProblem.shape) { $0.open },
    .flag("hasOpen") { !$0.open.isEmpty },
    .list("solved", ReportProblem.shape) { $0.solved },
    .flag("hasSolved") { !$0.solved.isEmpty },
  ])

  /// - Returns: nil where the ledger had nothing by the edition's day.
  init?(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    guard figures.problems.raised > 0 else { return nil }
    let (day, month) = (figures.asOf, figures.asOf.inMonth)
    var raised = 0
    var (open, solved): ([ReportProblem], [ReportProblem]) = ([], [])
    for problem in edition.register.problems.rows {
      if problem.raised <= day, problem.raised.inMonth == month { raised += 1 }
      if problem.isOpen(on: day) {
        open.append(ReportProblem(problem, of: edition))
      } else if problem.isSolved(by: day), problem.resolved?.inMonth == month {
        solved.append(ReportProblem(problem, of: edition))
      }
    }
    text = words(
      .reportProblems,
      [
        .total: Notation.count(figures.problems.raised),
        .completed: Notation.count(figures.problems.solved),
        .count: Notation.count(figures.problems.projectsUnblocked),
        .other: Notation.count(figures.problems.open),
        .due: Notation.count(figures.problems.overdue), .first: Notation.count(raised),
        .last: Notation.count(solved.count),
      ])
    self.open = open
    self.solved = solved
  }
}

/// An open problem, who must act, and what is proposed.
final class ReportProblem: Sendable {
  private let problem: Problem
  private let edition: Edition

  static let shape = Shape<ReportProblem>([
    .text("project") { $0.edition.entry(ofProject: $0.problem.project)?.name ?? "" },
    .text("summary") { $0.problem.summary },
    .text("department") { row in
      row.problem.department.map(row.edition.name(ofUnit:)) ?? Notation.absent
    },
    .text("proposal") { $0.problem.proposal ?? "" },
    .text("daysOpen") { $1.add(count: $0.problem.raised.days(to: $0.edition.figures.asOf)) },
    .text("outcome") { $0.outcome },
  ])

  init(_ problem: Problem, of edition: Edition) {
    self.problem = problem
    self.edition = edition
  }

  /// What solved it; empty while it is open.
  private var outcome: String {
    problem.isSolved(by: edition.figures.asOf) ? problem.outcome ?? "" : ""
  }
}
