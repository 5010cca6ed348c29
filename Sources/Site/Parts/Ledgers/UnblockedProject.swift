import Portfolio
import Templates

/// A project of which a problem was solved, and what solved it.
struct UnblockedProject: Sendable {
  let project: NamedLink
  let solved: Int
  let last: Day
  let lastText: String

  /// Of its solved problems, the newest first.
  let outcomes: String

  static let shape = Shape<UnblockedProject>([
    .optional("project", NamedLink.shape) { $0.project },
    .text("solved") { $1.add(count: $0.solved) },
    .text("last") { $0.last.description },
    .text("lastText") { $0.lastText },
    .text("outcomes") { $0.outcomes },
  ])

  /// The newest first.
  static func all(of edition: Edition, link: Linker) -> [UnblockedProject] {
    let day = edition.figures.asOf
    let solved = edition.register.problems.rows.filter { $0.isSolved(by: day) }
    let projects = Dictionary(grouping: solved, by: \.project)
    let rows = projects.keys.sorted().compactMap { project in
      UnblockedProject(project, projects[project] ?? [], of: edition, link: link)
    }
    return rows.enumerated().sorted {
      $0.element.last == $1.element.last
        ? $0.offset < $1.offset : $0.element.last > $1.element.last
    }.map(\.element)
  }

  private init?(_ project: Int, _ problems: [Problem], of edition: Edition, link: Linker) {
    let newest = problems.ordered { Problem.Order(of: $0, on: edition.figures.asOf) }
    guard let last = newest.first?.resolved else { return nil }
    self.project = edition.project(project, link: link)
    solved = problems.count
    self.last = last
    lastText = edition.words.date(last)
    outcomes = newest.map { $0.outcome ?? $0.summary }
      .joined(separator: edition.words(.listClause))
  }
}
