import Portfolio
import Templates

/// A task list as a ledger: its tasks by state, and who answers for each project.
struct ListPage: Sendable {
  let chrome: Chrome
  let name: String
  let finding: [Clause]
  let counts: ListCounts

  /// The other lists, where there are any.
  let related: [MenuEntry]
  let groups: [TaskGroup]

  /// To the list's wall chart for paper, where it has one.
  let sheet: String?

  /// Whether the tasks' rows say who looks after the project.
  let showsLeader: Bool
  let people: [String]
  let assignmentsHeading: String
  let assignments: [AssignmentRow]

  static let shape = Shape<ListPage>(
    Slot.including(Chrome.shape) { $0.chrome } + Slot.including(ListCounts.shape) { $0.counts } + [
      .text("name") { $0.name },
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { $0.related.count > 1 },
      .list("groups", TaskGroup.shape) { $0.groups },
      .optionalText("sheetLink") { $0.sheet },
      .flag("showsLeader") { $0.showsLeader },
      .list("peopleHeads", Shape.text) { $0.people },
      .text("assignmentsHeading") { $0.assignmentsHeading },
      .list("assignments", AssignmentRow.shape) { $0.assignments },
    ])
}

extension ListPage {
  /// - Parameter list: Position in ``Settings/lists``.
  init(_ list: Int, of edition: Edition) {
    let words = edition.words
    let identity = edition.settings.lists[list]
    let address = Address.list(identity)
    let link = Linker(from: address)
    let entry = edition.directory.ledgers.listsEntry(in: edition.settings) ?? address
    let crumbs = entry == address ? [] : [(words(.listsTitle), entry)]
    let members = edition.register.assignments(ofList: list)
    let progress = ListProgress(of: members.flatMap(\.tasks), on: edition.figures.asOf)
    let columns = edition.peopleColumns(of: members)
    name = identity.name
    chrome = Chrome(identity.name, at: address, in: entry, of: edition, crumbs: crumbs)
    finding = Clause.sentence(words.finding(of: progress, projects: members.count), in: words)
    counts = ListCounts(progress: progress)
    related = edition.listEntries(current: address, link: link)
    groups = TaskGroup.all(of: members, in: edition, link: link)
    sheet =
      edition.directory.hasWallChart && edition.hasWallSheet(of: list)
      ? link(.wallSheet(identity)) : nil
    showsLeader = columns.contains(.leader)
    people = columns.map { words($0.term) }
    assignmentsHeading = words(
      .headingCounted, [.name: words(.listsAssignments), .count: Notation.count(members.count)])
    assignments = AssignmentRow.all(of: members, showing: columns, in: edition, link: link)
  }
}

extension Edition {
  func listEntries(current: Address, link: Linker) -> [MenuEntry] {
    directory.ledgers.lists.map { list in
      let address = Address.list(settings.lists[list])
      return MenuEntry(
        label: settings.lists[list].name, link: link(address), isCurrent: address == current,
        isParent: false)
    }
  }
}

extension Words {
  /// 22个项目71项任务，已完成25项，逾期1项.
  func finding(of progress: ListProgress, projects: Int) -> [String] {
    [
      self(
        .listsMembers, [.count: Notation.count(projects), .total: Notation.count(progress.all)]),
      self(.listsFinished, [.count: Notation.count(progress.done)]),
      progress.overdue == 0
        ? self(.listsNoneOverdue) : self(.listsOverdue, [.count: Notation.count(progress.overdue)]),
    ]
  }
}
