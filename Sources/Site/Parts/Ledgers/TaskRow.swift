import Portfolio
import Templates

/// A task of a list: whose project it belongs to, what is asked, by when, how it stands.
final class TaskRow: Sendable {
  private let task: ListTask

  /// Who looks after the project in the list; nil where nobody is named or may be.
  private let leader: String?
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<TaskRow>([
    .text("task") { $0.task.task },
    .optionalText("requirement") { $0.task.requirement },
    .optional("project", NamedLink.shape) { $0.edition.project($0.task.project, link: $0.link) },
    .text("leader") { $0.leader ?? Notation.absent },
    .text("due") { $0.task.due.description },
    .text("dueText") { $0.edition.words.write($0.task.due, to: &$1) },
    .optional("verdict", Verdict.shape) { $0.edition.verdict(of: $0.task) },
    .text("source") { $0.edition.write(source: $0.task.origin, to: &$1) },
  ])

  init(_ task: ListTask, leader: String?, of edition: Edition, link: Linker) {
    self.task = task
    self.leader = leader
    self.edition = edition
    self.link = link
  }
}

extension Edition {
  fileprivate func verdict(of task: ListTask) -> Verdict {
    let state = words(task.state.term)
    guard task.isOverdue(on: figures.asOf) else {
      return Verdict(task.state == .done ? .done : .open, state)
    }
    let days = Notation.count(task.due.days(to: figures.asOf))
    return Verdict(.late, words(.taskOverdueDays, [.name: state, .count: days]))
  }
}

extension ListTask.State {
  var term: Term {
    switch self {
    case .notStarted: .taskNotStarted
    case .underWay: .taskUnderWay
    case .done: .taskDone
    }
  }
}

extension ListTask {
  /// By which tasks are told: overdue first, then under way, not started and done; each by due date.
  struct Order: Comparable {
    private let urgency: Int
    private let due: Day
    private let project: Int
    private let line: Int

    init(of task: ListTask, on day: Day) {
      urgency = task.urgency(on: day)
      due = task.due
      project = task.project
      line = task.origin.line
    }

    static func < (left: Order, right: Order) -> Bool {
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      if left.due != right.due { return left.due < right.due }
      if left.project != right.project { return left.project < right.project }
      return left.line < right.line
    }
  }

  fileprivate func urgency(on day: Day) -> Int {
    if isOverdue(on: day) { return 0 }
    return switch state {
    case .underWay: 1
    case .notStarted: 2
    case .done: 3
    }
  }
}
