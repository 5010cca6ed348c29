import Portfolio
import Templates

/// A task of a list: whose project it belongs to, what is asked, by when, how it stands.
struct TaskRow: Sendable {
  let task: String
  let requirement: String?
  let project: NamedLink

  /// Who looks after the project in the list; nil where nobody is named or may be.
  let leader: String?
  let due: Day
  let dueText: String
  let verdict: Verdict
  let source: String

  static let shape = Shape<TaskRow>([
    .text("task") { $0.task },
    .optionalText("requirement") { $0.requirement },
    .optional("project", NamedLink.shape) { $0.project },
    .text("leader") { $0.leader ?? Notation.absent },
    .text("due") { $0.due.description },
    .text("dueText") { $0.dueText },
    .optional("verdict", Verdict.shape) { $0.verdict },
    .text("source") { $0.source },
  ])

  init(_ task: ListTask, leader: String?, of edition: Edition, link: Linker) {
    self.task = task.task
    requirement = task.requirement
    project = edition.project(task.project, link: link)
    self.leader = leader
    due = task.due
    dueText = edition.words.date(task.due)
    verdict = edition.verdict(of: task)
    source = edition.source(task.origin)
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
  /// Overdue first, then under way, not started and done; each by due date.
  static func precedes(_ left: ListTask, _ right: ListTask, on day: Day) -> Bool {
    let (first, second) = (left.urgency(on: day), right.urgency(on: day))
    if first != second { return first < second }
    if left.due != right.due { return left.due < right.due }
    if left.project != right.project { return left.project < right.project }
    return left.origin.line < right.origin.line
  }

  private func urgency(on day: Day) -> Int {
    if isOverdue(on: day) { return 0 }
    return switch state {
    case .underWay: 1
    case .notStarted: 2
    case .done: 3
    }
  }
}
