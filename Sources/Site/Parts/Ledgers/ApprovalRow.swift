import Portfolio
import Templates

/// A step of a project's approval: days taken against days promised.
struct ApprovalRow: Sendable {
  let step: ApprovalStep
  let project: NamedLink
  let department: NamedLink
  let acceptedText: String
  let promisedText: String

  /// Not after the edition's day.
  let finished: Day?
  let finishedText: String
  let days: Int
  let verdict: Verdict

  static let shape = Shape<ApprovalRow>([
    .text("step") { $0.step.step },
    .optional("project", NamedLink.shape) { $0.project },
    .optional("department", NamedLink.shape) { $0.department },
    .text("accepted") { $0.step.accepted.description },
    .text("acceptedText") { $0.acceptedText },
    .text("promisedText") { $0.promisedText },
    .text("finishedText") { $0.finishedText },
    .text("days") { $1.add(count: $0.days) },
    .text("daysPromised") { $1.add(count: $0.step.daysPromised) },
    .optional("verdict", Verdict.shape) { $0.verdict },
  ])

  init(_ step: ApprovalStep, of edition: Edition, link: Linker) {
    let (words, day) = (edition.words, edition.figures.asOf)
    self.step = step
    project = edition.project(step.project, link: link)
    department = edition.unit(step.department, link: link)
    acceptedText = words.date(step.accepted)
    promisedText = words.date(step.promised)
    finished = step.finished(by: day)
    finishedText = words.date(finished)
    days = step.days(on: day)
    verdict = edition.verdict(of: step)
  }
}

extension Edition {
  /// Accepted by the edition's day, in the order in which they were.
  func approvals(_ steps: some Sequence<ApprovalStep>) -> [ApprovalStep] {
    steps.filter { $0.accepted <= figures.asOf }.enumerated().sorted { left, right in
      left.element.accepted == right.element.accepted
        ? left.offset < right.offset : left.element.accepted < right.element.accepted
    }.map(\.element)
  }

  fileprivate func verdict(of step: ApprovalStep) -> Verdict {
    let finished = step.finished(by: figures.asOf)
    let late = step.promised.days(to: finished ?? figures.asOf)
    let count: Fills = [.count: Notation.count(abs(late))]
    switch (finished, late) {
    case (nil, ...0): return Verdict(.open, words(.approvalPending, count))
    case (nil, _): return Verdict(.late, words(.problemOverdue, count))
    case (_, 0): return Verdict(.done, words(.milestoneOnTime))
    case (_, ..<0): return Verdict(.early, words(.milestoneEarly, count))
    default: return Verdict(.late, words(.milestoneLate, count))
    }
  }
}
