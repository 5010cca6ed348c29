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
    var (raised, solved, overdue) = (0, 0, 0)
    var (unblocked, blocked): ([Int], [Int]) = ([], [])
    for problem in problems where problem.raised <= day {
      raised += 1
      if problem.isSolved(by: day) {
        solved += 1
        unblocked.append(problem.project)
      } else {
        blocked.append(problem.project)
        if problem.isOverdue(on: day) { overdue += 1 }
      }
    }
    self.raised = raised
    self.solved = solved
    self.overdue = overdue
    open = raised - solved
    projectsUnblocked = distinctCount(unblocked)
    projectsBlocked = distinctCount(blocked)
  }
}

/// How many numbers there are; sorting a few thousand is faster than hashing each.
private func distinctCount(_ numbers: [Int]) -> Int {
  var (count, last): (Int, Int?) = (0, nil)
  for number in numbers.sorted() where number != last {
    count += 1
    last = number
  }
  return count
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
