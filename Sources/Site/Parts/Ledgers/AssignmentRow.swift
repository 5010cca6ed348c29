import Portfolio
import Templates

/// A project in a list: who answers for it, by what scheme, and how far its tasks have come.
final class AssignmentRow: Sendable {
  let project: NamedLink

  /// One for each people column that the list shows.
  let people: [PersonCell]
  let taskforce: String?
  let scheme: String?
  let counts: ListCounts

  static let shape = Shape<AssignmentRow>(
    Slot.including(ListCounts.shape) { $0.counts } + [
      .optional("project", NamedLink.shape) { $0.project },
      .list("people", PersonCell.shape) { $0.people },
      .text("taskforce") { $0.taskforce ?? Notation.absent },
      .text("scheme") { $0.scheme ?? Notation.absent },
    ])

  private init(
    of assignment: ListAssignment, _ progress: ListProgress, project: NamedLink,
    people: [PersonCell]
  ) {
    self.project = project
    self.people = people
    taskforce = assignment.first(\.taskforce)
    scheme = assignment.first(\.scheme)
    counts = ListCounts(progress: progress)
  }

  /// Projects with an overdue task first, then those with most left to do, then by id.
  static func all(
    of assignments: [ListAssignment], showing columns: [PeopleColumn], in edition: Edition,
    link: Linker
  ) -> [AssignmentRow] {
    let rows = assignments.map {
      ($0, ListProgress(of: $0.tasks, on: edition.figures.asOf))
    }
    let ordered = rows.sorted { left, right in
      if left.1.overdue != right.1.overdue { return left.1.overdue > right.1.overdue }
      let (first, second) = (left.1.all - left.1.done, right.1.all - right.1.done)
      return first == second ? left.0.project < right.0.project : first > second
    }
    return ordered.map { assignment, progress in
      AssignmentRow(
        of: assignment, progress, project: edition.project(assignment.project, link: link),
        people: columns.map {
          PersonCell(
            label: edition.words($0.term), name: edition.published($0, of: assignment))
        })
    }
  }
}

/// A person or unit who answers for a project, under what that is called.
struct PersonCell: Sendable {
  let label: String
  let name: String?

  static let shape = Shape<PersonCell>([
    .text("label") { $0.label },
    .text("name") { $0.name ?? Notation.absent },
  ])
}

extension Edition {
  /// What a list gives in a people column for a project; nil where it gives nothing or the column
  /// stays inside.
  func published(_ column: PeopleColumn, of assignment: ListAssignment) -> String? {
    guard settings.publishedPeople.contains(column) else { return nil }
    return assignment.first { task in
      switch column {
      case .leader: task.leader
      case .guarantor: task.guarantor
      case .contact: task.contact
      case .phone: task.phone
      }
    }
  }

  /// The people columns that may be shown and that any of the assignments fills.
  func peopleColumns(of assignments: [ListAssignment]) -> [PeopleColumn] {
    PeopleColumn.allCases.filter { column in
      assignments.contains { published(column, of: $0) != nil }
    }
  }

  /// The leaders and guarantors of a project in all lists that it is in, each named once.
  func people(of assignments: [ListAssignment]) -> [PersonCell] {
    if assignments.isEmpty { return [] }
    return [PeopleColumn.leader, .guarantor].compactMap { column in
      let names = assignments.compactMap { published(column, of: $0) }
      let distinct = names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
      guard !distinct.isEmpty else { return nil }
      return PersonCell(
        label: words(column.term), name: distinct.joined(separator: words(.listSeparator)))
    }
  }
}
