import Portfolio
import Templates

/// Some rows of the problem ledger; a column that the page itself answers is left out.
struct ProblemTable: Sendable {
  let heading: String
  let rows: [ProblemRow]
  let showsProject: Bool

  /// Else when each was pushed to the department whose page it is.
  let showsDepartment: Bool

  static let shape = Shape<ProblemTable>([
    .text("heading") { $0.heading },
    .list("rows", ProblemRow.shape) { $0.rows },
    .flag("showsProject") { $0.showsProject },
    .flag("showsDepartment") { $0.showsDepartment },
  ])
}

extension ProblemTable {
  /// - Returns: nil where none of the problems was raised by the edition's day.
  init?(
    _ problems: some Sequence<Problem>, heading: String, of edition: Edition, link: Linker,
    showsProject: Bool = true, showsDepartment: Bool = true
  ) {
    let day = edition.figures.asOf
    let raised = problems.filter { $0.raised <= day }
    guard !raised.isEmpty else { return nil }
    self.heading = heading
    rows = raised.ordered { Problem.Order(of: $0, on: day) }
      .map { ProblemRow($0, of: edition, link: link) }
    self.showsProject = showsProject
    self.showsDepartment = showsDepartment
  }
}
