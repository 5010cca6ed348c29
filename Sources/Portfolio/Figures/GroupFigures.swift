/// The figures of some formal projects together.
public struct GroupFigures: Hashable, Sendable {
  public let projects: Int
  public let total: Money
  public let progress: Progress

  public init(of members: some Sequence<ProjectFigures>, against time: TimeStanding) {
    var count = 0
    var (total, annual, completed) = (Money.zero, Money.zero, Money.zero)
    for member in members {
      count += 1
      total += member.entry.total
      annual += member.entry.annual
      completed += member.progress.completed
    }
    projects = count
    self.total = total
    progress = Progress(completed: completed, annual: annual, against: time)
  }

  /// What some rows of a plan come to before anything is completed.
  public init(planned entries: [PlanEntry], against time: TimeStanding) {
    projects = entries.count
    total = entries.sum(\.total)
    progress = Progress(completed: .zero, annual: entries.sum(\.annual), against: time)
  }
}
