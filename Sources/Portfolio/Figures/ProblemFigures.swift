/// The problem ledger on a day: every row raised by then, whatever its project's category.
public struct ProblemFigures: Hashable, Sendable {
  public let raised: Int
  public let open: Int
  public let solved: Int

  /// Open and past due.
  public let overdue: Int

  /// Distinct projects with a solved problem.
  public let projectsUnblocked: Int

  /// Distinct projects with an open problem.
  public let projectsBlocked: Int

  public init(of problems: some Sequence<Problem>, on day: Day) {
    let raised = problems.filter { $0.raised <= day }
    let solved = raised.filter { $0.isSolved(by: day) }
    self.raised = raised.count
    self.solved = solved.count
    open = raised.count - solved.count
    overdue = raised.count { $0.isOverdue(on: day) }
    projectsUnblocked = Set(solved.map(\.project)).count
    projectsBlocked = Set(raised.lazy.filter { $0.isOpen(on: day) }.map(\.project)).count
  }
}

extension Problem {
  public func isSolved(by day: Day) -> Bool {
    guard state == .solved, let resolved else { return false }
    return resolved <= day
  }

  public func isOpen(on day: Day) -> Bool { raised <= day && !isSolved(by: day) }

  public func isOverdue(on day: Day) -> Bool {
    guard isOpen(on: day), let due else { return false }
    return due < day
  }
}
