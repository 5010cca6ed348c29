/// The milestones of one project, in order.
struct NodePlan {
  private let project: SampleProject
  private let timeline: Timeline
  private let attainment: Attainment
  private var draws: SplitMix64

  init(of project: SampleProject, in timeline: Timeline, seed: UInt64) {
    self.project = project
    self.timeline = timeline
    attainment = Attainment(of: project, in: timeline)
    draws = SplitMix64(seed, .milestones, project.number)
  }

  /// The permit, the start, some of what follows, and the finish.
  func nodes() -> [Node] {
    var plan = self
    let names = project.trade.nodes
    var latest: RecordDay?
    return names.indices.compactMap { place -> Node? in
      let (day, isKept) = (plan.draws.draw(1...28), plan.draws.happens(720))
      guard isKept || place < 2 || place == names.count - 1 else { return nil }
      let planned = RecordDay(month: plan.month(of: place), day: day)
      let found = plan.actual(of: place, planned: planned)
      let actual = found.map { found in max(found, latest.map { $0 + 1 } ?? found) }
      latest = actual ?? latest
      return Node(
        name: names[place], planned: planned,
        actual: actual.flatMap { $0 <= plan.timeline.asOf ? $0 : nil })
    }
  }

  private var last: Int { project.trade.nodes.count - 1 }

  private func month(of place: Int) -> RecordMonth {
    let finish = project.years.first?.finish ?? project.start
    let length = max(1, finish.index - project.start.index)
    return project.start + (place == 0 ? -2 : length * (place - 1) / (last - 1))
  }

  /// The day on which the node's share of the money was spent.
  private mutating func actual(of place: Int, planned: RecordDay) -> RecordDay? {
    let (day, slip) = (draws.draw(1...28), draws.draw(-15...50))
    switch place {
    case 0: return project.begun + -draws.draw(5...60)
    case 1: return project.begun
    default: break
    }
    let share = project.total.part(place - 1, of: last - 1, grain: Yuan(1))
    guard let month = attainment.month(of: share) else { return nil }
    let reached = RecordDay(month: month, day: day)
    let wasBefore = month < RecordMonth(12 * (project.years.first?.year ?? 0))
    return wasBefore ? max(min(planned + slip, reached), project.begun) : reached
  }
}
