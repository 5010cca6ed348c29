import Portfolio

/// What a project says of itself on one day.
struct ReportRow {
  private let project: SampleProject
  private let course: ProjectYear
  private let completed: Yuan
  private let day: RecordDay
  private let status: Report.Status
  private var draws: SplitMix64

  init(
    of project: SampleProject, _ course: ProjectYear, completed: Yuan, on day: RecordDay,
    seed: UInt64
  ) {
    self.project = project
    self.course = course
    self.completed = completed
    self.day = day
    status = ReportRow.status(of: project, course, on: day)
    draws = SplitMix64(seed, .report, project.number, part: 32 * day.month.index + day.day)
  }

  private static func status(
    of project: SampleProject, _ course: ProjectYear, on day: RecordDay
  ) -> Report.Status {
    let month = day.month.month - 1
    if course.isReserve || day < project.begun { return .preparation }
    if let completion = course.completion, day >= RecordMonth(12 * course.year + completion).lastDay
    {
      return .finished
    }
    return course.halt.contains(month) ? .suspended : .construction
  }

  func write(to table: inout TableText) {
    var row = self
    table.cell(project.id)
    table.cell(completed)
    table.cell(row.stage())
    table.cell(status.rawValue)
    table.cell(funded)
    table.cell(status == .preparation ? nil : project.begun.text)
    table.cell(row.note())
    table.endRow()
  }

  /// This year's funds so far: they grow by the month, faster or slower than the work.
  private var funded: Yuan? {
    let noise = SplitMix64.mixed(course.noise &+ 50)
    guard noise % 8 > 0 else { return nil }
    let share = 70 + Int(noise % 50)
    return course.annual.part(share * day.month.month, of: 1200, grain: Yuan(wan: 10))
  }

  private func stage() -> String {
    switch status {
    case .preparation: return preparation
    case .finished: return ReportNotes.finished[project.number % ReportNotes.finished.count]
    case .construction, .suspended: break
    }
    let stages = project.trade.stages
    let overall = min(project.overall(of: course.prior + completed), 999) * stages.count
    let (stage, percent) = (overall / 1000, max(1, overall % 1000 / 10))
    let next = stage + 1 < stages.count ? stages[stage + 1] : "验收"
    switch project.number % 3 {
    case 0: return "\(stages[stage])完成\(percent)%"
    case 1: return "\(stages[stage])\(percent)%，\(next)准备"
    default: return "\(stages[stage])推进至\(percent)%"
    }
  }

  /// A step further every month, so that the last is taken in the month before the start.
  private var preparation: String {
    let steps = ReportNotes.unstarted
    let left = max(1, project.begun.month.index - day.month.index)
    return steps[max(0, steps.count - left)]
  }

  /// A report that takes back what the one before said too much must say why.
  private mutating func note() -> String? {
    let month = day.month.month - 1
    if let excess = course.excess, excess == month - 1 {
      return course.decreaseReason.note
    }
    if status == .suspended { return ReportNotes.standstill[course.halt.lowerBound % 4] }
    guard status == .construction, draws.happens(90) else { return nil }
    var phrase = Phrase(draws)
    return phrase.pick(ReportNotes.ordinary)
  }
}
