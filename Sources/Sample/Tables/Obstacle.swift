import Portfolio

/// A row of the problem ledger.
struct Obstacle {
  /// Position in ``SampleRecords/projects``.
  let project: Int
  let kind: ProblemKind
  let raised: RecordDay
  let pushed: RecordDay
  let escalated: RecordDay?
  let due: RecordDay
  let resolved: RecordDay?
  let level: Problem.Level

  /// By which its numbers are drawn.
  let draws: SplitMix64
}

extension SampleRecords {
  /// Every problem of every project, by the day on which it was raised.
  var obstacles: [Obstacle] {
    var obstacles: [Obstacle] = []
    for (place, project) in projects.enumerated() {
      for course in project.years where course.year < timeline.years {
        var draws = SplitMix64(seed, .problems, project.number, part: course.year)
        let count = draws.pick(weighted: [560, 330, 110])
        let months = (0..<timeline.months(in: course.year)).filter {
          course.isPlanned(in: $0, timeline) && $0 <= course.completion ?? 11
        }
        guard !months.isEmpty else { continue }
        for _ in 0..<(project.number == 0 ? max(1, count) : count) {
          let month = RecordMonth(12 * course.year + draws.pick(months))
          obstacles.append(obstacle(of: place, in: month, &draws))
        }
      }
    }
    return obstacles.sorted { ($0.raised, $0.project) < ($1.raised, $1.project) }
  }

  private func obstacle(
    of project: Int, in month: RecordMonth, _ draws: inout SplitMix64
  ) -> Obstacle {
    let levels: [Problem.Level] = [.department, .leadingGroup, .cityMeeting]
    let level = levels[draws.pick(weighted: [55, 32, 13])]
    let raised = RecordDay(month: month, day: draws.draw(1...28))
    let pushed = raised + draws.draw(1...7)
    let escalated = pushed + draws.draw(8...35)
    let resolved = raised + draws.draw(12...110)
    let isStuck = draws.happens(120)
    return Obstacle(
      project: project, kind: draws.pick(ProblemKind.all), raised: raised, pushed: pushed,
      escalated: level == .department || escalated > timeline.asOf ? nil : escalated,
      due: raised + draws.draw(20...90),
      resolved: isStuck || resolved > timeline.asOf ? nil : resolved, level: level,
      draws: SplitMix64(seed: draws.next()))
  }
}
