import Portfolio
import Templates

/// The tasks of a list that stand alike, under a heading inside the table.
struct TaskGroup: Sendable {
  let heading: String
  let rows: [TaskRow]

  static let shape = Shape<TaskGroup>([
    .text("heading") { $0.heading },
    .list("rows", TaskRow.shape) { $0.rows },
  ])

  /// Overdue, under way, not started, done; those without a task left out.
  static func all(
    of assignments: [ListAssignment], in edition: Edition, link: Linker
  ) -> [TaskGroup] {
    let (words, day) = (edition.words, edition.figures.asOf)
    let leaders = Dictionary(
      assignments.map { ($0.project, edition.published(.leader, of: $0)) },
      uniquingKeysWith: { first, _ in first })
    let tasks = assignments.flatMap(\.tasks).ordered { ListTask.Order(of: $0, on: day) }
    func group(_ name: Term, _ isMember: (ListTask) -> Bool) -> TaskGroup? {
      let chosen = tasks.filter(isMember)
      guard !chosen.isEmpty else { return nil }
      return TaskGroup(
        heading: words(
          .headingCounted, [.name: words(name), .count: Notation.count(chosen.count)]),
        rows: chosen.map {
          TaskRow($0, leader: leaders[$0.project] ?? nil, of: edition, link: link)
        })
    }
    func inTime(_ state: ListTask.State) -> (ListTask) -> Bool {
      { $0.state == state && !$0.isOverdue(on: day) }
    }
    return [
      group(.taskOverdue) { $0.isOverdue(on: day) },
      group(.taskUnderWay, inTime(.underWay)), group(.taskNotStarted, inTime(.notStarted)),
      group(.taskDone, inTime(.done)),
    ].compactMap { $0 }
  }
}
