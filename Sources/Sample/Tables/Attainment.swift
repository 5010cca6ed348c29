/// When a project has done a share of its work in fact.
struct Attainment {
  private let project: SampleProject
  private let timeline: Timeline

  init(of project: SampleProject, in timeline: Timeline) {
    self.project = project
    self.timeline = timeline
  }

  /// The month by whose end so much was completed.
  ///
  /// - Returns: nil where that is not on record; a month before the first plan where it was
  ///   completed by then.
  func month(of amount: Yuan) -> RecordMonth? {
    guard let first = project.years.first else { return nil }
    if first.prior >= amount { return RecordMonth(12 * first.year - 1) }
    for course in project.years where course.prior + course.reached >= amount {
      let months = 0..<max(0, timeline.months(in: course.year))
      let month = months.first { course.prior + course.completed(by: $0) >= amount }
      guard let month, course.isPlanned(in: month, timeline) else { return nil }
      return RecordMonth(12 * course.year + month)
    }
    return nil
  }
}
