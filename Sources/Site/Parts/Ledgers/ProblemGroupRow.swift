import Portfolio
import Templates

/// The problems of one department, factor or level.
struct ProblemGroupRow: Sendable {
  let group: NamedLink
  let figures: ProblemFigures

  static let shape = Shape<ProblemGroupRow>([
    .optional("group", NamedLink.shape) { $0.group },
    .text("blocked") { $0.count(\.projectsBlocked) },
    .text("open") { $0.count(\.open) },
    .text("overdue") { $0.count(\.overdue) },
    .text("solved") { $0.count(\.solved) },
    .flag("isOverdue") { $0.figures.overdue > 0 },
  ])

  /// A zero says less than a dash where most cells are empty.
  private func count(_ number: (ProblemFigures) -> Int) -> String {
    number(figures) == 0 ? Notation.absent : Notation.count(number(figures))
  }
}

extension Edition {
  /// Departments by the problems that wait on them, those without a department last.
  func problemsByDepartment(link: Linker) -> [ProblemGroupRow] {
    let groups = register.problems.rows.groups(on: figures.asOf, by: \.department)
    let named = groups.filter { $0.key != nil } + groups.filter { $0.key == nil }
    return named.map { group in
      ProblemGroupRow(
        group: group.key.map { unit($0, link: link) }
          ?? NamedLink(name: words(.problemsNoDepartment), link: ""),
        figures: group.figures)
    }
  }

  var problemsByFactor: [ProblemGroupRow] {
    register.problems.rows.groups(on: figures.asOf, by: \.factor).map { group in
      ProblemGroupRow(group: NamedLink(name: group.key, link: ""), figures: group.figures)
    }
  }

  /// From the department's own to the city meeting.
  var problemsByLevel: [ProblemGroupRow] {
    let groups = register.problems.rows.groups(on: figures.asOf, by: \.level)
    return Problem.Level.allCases.compactMap { level in
      groups.first { $0.key == level }.map {
        ProblemGroupRow(
          group: NamedLink(name: words(level.term), link: ""), figures: $0.figures)
      }
    }
  }
}
