/// The figures of some formal projects together.
public struct GroupFigures: Hashable, Sendable {
  public let projects: Int
  public let total: Money
  public let progress: Progress

  public init(of members: some Sequence<ProjectFigures>, against time: TimeStanding) {
    var sums = GroupSums()
    for member in members { sums.add(member.entry, completed: member.progress.completed) }
    self.init(sums, against: time)
  }

  init(_ sums: GroupSums, against time: TimeStanding) {
    projects = sums.projects
    total = sums.total
    progress = Progress(completed: sums.completed, annual: sums.annual, against: time)
  }

  /// What some rows of a plan come to before anything is completed.
  public init(planned entries: [PlanEntry], against time: TimeStanding) {
    projects = entries.count
    total = entries.sum(\.total)
    progress = Progress(completed: .zero, annual: entries.sum(\.annual), against: time)
  }
}

/// What some projects come to, added up one by one, so that all groups of a kind are summed in one
/// pass over the projects.
struct GroupSums {
  private(set) var projects = 0
  private(set) var total = Money.zero
  private(set) var annual = Money.zero
  private(set) var completed = Money.zero

  mutating func add(_ entry: PlanEntry, completed: Money) {
    projects += 1
    total += entry.total
    annual += entry.annual
    self.completed += completed
  }

  static func += (left: inout GroupSums, right: GroupSums) {
    left.projects += right.projects
    left.total += right.total
    left.annual += right.annual
    left.completed += right.completed
  }
}
