import Portfolio
import Templates

/// All task lists beside each other.
struct ListsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let rows: [ListRow]

  static let shape = Shape<ListsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("rows", ListRow.shape) { $0.rows },
    ])
}

/// A list among all: how many projects and tasks, and how far they have come.
struct ListRow: Sendable {
  let list: NamedLink
  let projects: Int
  let counts: ListCounts

  static let shape = Shape<ListRow>(
    Slot.including(ListCounts.shape) { $0.counts } + [
      .optional("list", NamedLink.shape) { $0.list },
      .text("projects") { $1.add(count: $0.projects) },
    ])
}

extension ListsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .lists)
    let day = edition.figures.asOf
    chrome = Chrome(words(.listsTitle), at: .lists, in: .lists, of: edition)
    let tasks = edition.register.tasks.rows
    finding = Clause.sentence(
      words.finding(
        of: ListProgress(of: tasks, on: day), projects: Set(tasks.map(\.project)).count),
      in: words)
    rows = edition.directory.ledgers.lists.map { list in
      let members = edition.register.assignments(ofList: list)
      let identity = edition.settings.lists[list]
      return ListRow(
        list: NamedLink(name: identity.name, link: link(.list(identity))), projects: members.count,
        counts: ListCounts(progress: ListProgress(of: members.flatMap(\.tasks), on: day)))
    }
  }
}
