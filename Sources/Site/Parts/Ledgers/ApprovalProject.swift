import Portfolio
import Templates

/// A project's approval as a whole: its steps, how many are finished, how long they took.
struct ApprovalProject: Sendable {
  let project: NamedLink
  let figures: ApprovalFigures

  /// From the first step's acceptance to the last one's end, or to the edition's day.
  let daysElapsed: Int
  let timeline: ApprovalTimeline?

  static let shape = Shape<ApprovalProject>([
    .optional("project", NamedLink.shape) { $0.project },
    .text("steps") { $1.add(count: $0.figures.accepted) },
    .text("finished") { $1.add(count: $0.figures.finished) },
    .text("elapsed") { $1.add(count: $0.daysElapsed) },
    .text("late") { $0.late == 0 ? Notation.absent : Notation.count($0.late) },
    .flag("isLate") { $0.late > 0 },
    .optional("timeline", ApprovalTimeline.shape) { $0.timeline },
  ])

  private var late: Int { figures.finished - figures.finishedInTime + figures.overdue }

  /// Those with a late step first, then by id.
  static func all(of edition: Edition, link: Linker) -> [ApprovalProject] {
    let rows = edition.register.projects.indices.compactMap {
      ApprovalProject($0, of: edition, link: link)
    }
    return rows.filter { $0.late > 0 } + rows.filter { $0.late == 0 }
  }

  private init?(_ project: Int, of edition: Edition, link: Linker) {
    let day = edition.figures.asOf
    let steps = edition.approvals(edition.register.approvals.of(project))
    guard let first = steps.first else { return nil }
    let last = steps.map { $0.finished(by: day) ?? day }.max() ?? day
    self.project = edition.project(project, link: link)
    figures = ApprovalFigures(of: steps, on: day)
    daysElapsed = first.accepted.days(to: last)
    timeline = ApprovalTimeline(
      steps.map { ApprovalRow($0, of: edition, link: link) },
      id: "steps-" + edition.register.projects[project].id, of: edition)
  }
}
