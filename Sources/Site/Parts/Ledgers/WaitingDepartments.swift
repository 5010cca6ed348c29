import Portfolio
import Templates

/// Whom blocked projects wait for: the departments with most open problems, for the first page.
struct WaitingDepartments: Sendable {
  let rows: [ProblemGroupRow]

  /// To the ledger.
  let link: String
  let note: String

  static let shape = Shape<WaitingDepartments>([
    .list("rows", ProblemGroupRow.shape) { $0.rows },
    .text("link") { $0.link },
    .text("note") { $0.note },
  ])

  /// - Returns: nil where no problem is open.
  init?(of edition: Edition, link: Linker) {
    let open = edition.figures.problems.open
    guard open > 0 else { return nil }
    rows = Array(
      edition.problemsByDepartment(link: link).filter { $0.figures.open > 0 }.prefix(6))
    self.link = link(.problems)
    note = edition.words(
      .indexProblems,
      [
        .count: Notation.count(open),
        .other: Notation.count(edition.figures.problems.projectsBlocked),
      ])
  }
}
