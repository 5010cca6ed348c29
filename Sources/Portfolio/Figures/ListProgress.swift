/// Tasks by state on a day.
///
/// A task's state is undated: it is the one that its list now gives.
public struct ListProgress: Hashable, Sendable {
  public let done: Int
  public let underWay: Int
  public let notStarted: Int

  /// Not done and past due: some of those under way or not started.
  public let overdue: Int

  public var all: Int { done + underWay + notStarted }

  public init(of tasks: some Sequence<ListTask>, on day: Day) {
    var (done, underWay, notStarted, overdue) = (0, 0, 0, 0)
    for task in tasks {
      switch task.state {
      case .done: done += 1
      case .underWay: underWay += 1
      case .notStarted: notStarted += 1
      }
      if task.isOverdue(on: day) { overdue += 1 }
    }
    self.done = done
    self.underWay = underWay
    self.notStarted = notStarted
    self.overdue = overdue
  }
}

extension ListTask {
  public func isOverdue(on day: Day) -> Bool { state != .done && due < day }
}
