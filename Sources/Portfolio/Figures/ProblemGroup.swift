/// The problems that share a department, factor or level, on a day.
public struct ProblemGroup<Key: Hashable & Sendable>: Sendable {
  public let key: Key
  public let figures: ProblemFigures
}

extension Sequence where Element == Problem {
  /// The problems raised by a day, grouped: the group with most open first, then most overdue,
  /// then most raised, then the one that the ledger names first.
  public func groups<Key: Hashable & Sendable>(
    on day: Day, by key: (Problem) -> Key
  ) -> [ProblemGroup<Key>] {
    var places: [Key: Int] = [:]
    var members: [(key: Key, problems: [Problem])] = []
    for problem in self where problem.raised <= day {
      let key = key(problem)
      if let place = places[key] {
        members[place].problems.append(problem)
      } else {
        places[key] = members.count
        members.append((key, [problem]))
      }
    }
    let groups = members.enumerated().map { place, group in
      (
        place,
        ProblemGroup(key: group.key, figures: ProblemFigures(of: group.problems, on: day))
      )
    }
    return groups.sorted { left, right in
      let (first, second) = (left.1.figures, right.1.figures)
      if first.open != second.open { return first.open > second.open }
      if first.overdue != second.overdue { return first.overdue > second.overdue }
      if first.raised != second.raised { return first.raised > second.raised }
      return left.0 < right.0
    }.map(\.1)
  }
}
