/// The figures of some formal projects together.
public struct GroupFigures: Hashable, Sendable {
  public let projects: Int
  public let total: Money
  public let progress: Progress

  init(_ sums: GroupSums, against time: TimeStanding) {
    projects = sums.projects
    total = sums.total
    progress = Progress(completed: sums.completed, annual: sums.annual, against: time)
  }

  /// What some rows of a plan come to before anything is completed.
  public init(planned sums: PlanSums, against time: TimeStanding) {
    projects = sums.projects
    total = sums.total
    progress = Progress(completed: .zero, annual: sums.annual, against: time)
  }
}
