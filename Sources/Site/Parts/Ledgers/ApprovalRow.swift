import Portfolio
import Templates

/// A step of a project's approval: days taken against days promised.
final class ApprovalRow: Sendable {
  let step: ApprovalStep

  /// Not after the edition's day.
  let finished: Day?
  let days: Int
  let verdict: Verdict
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<ApprovalRow>([
    .text("step") { $0.step.step },
    .optional("project", NamedLink.shape) { $0.edition.project($0.step.project, link: $0.link) },
    .optional("department", NamedLink.shape) { $0.edition.unit($0.step.department, link: $0.link) },
    .text("accepted") { $0.step.accepted.description },
    .text("acceptedText") { $0.edition.words.write($0.step.accepted, to: &$1) },
    .text("promisedText") { $0.edition.words.write($0.step.promised, to: &$1) },
    .text("finishedText") { $0.edition.words.write($0.finished, to: &$1) },
    .text("days") { $1.add(count: $0.days) },
    .text("daysPromised") { $1.add(count: $0.step.daysPromised) },
    .optional("verdict", Verdict.shape) { $0.verdict },
  ])

  init(_ step: ApprovalStep, of edition: Edition, link: Linker) {
    self.step = step
    self.edition = edition
    self.link = link
    finished = step.finished(by: edition.figures.asOf)
    days = step.days(on: edition.figures.asOf)
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
