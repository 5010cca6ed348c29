import Portfolio
import Templates

/// Parallel approval: each department's share in time, each project's steps side by side.
struct ApprovalsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let related: [MenuEntry]
  let departments: [ApprovalGroupRow]

  /// Not finished, the longest past the promised date first.
  let underWay: [ApprovalRow]
  let underWayHeading: String
  let projects: [ApprovalProject]

  static let shape = Shape<ApprovalsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { !$0.related.isEmpty },
      .list("departments", ApprovalGroupRow.shape) { $0.departments },
      .list("underWay", ApprovalRow.shape) { $0.underWay },
      .flag("isUnderWay") { !$0.underWay.isEmpty },
      .text("underWayHeading") { $0.underWayHeading },
      .list("projects", ApprovalProject.shape) { $0.projects },
    ])
}

extension ApprovalsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .approvals)
    let steps = edition.approvals(edition.register.approvals.rows)
    let figures = ApprovalFigures(of: steps, on: edition.figures.asOf)
    chrome = edition.ledgerChrome(.viewsApprovals, at: .approvals)
    projects = ApprovalProject.all(of: edition, link: link)
    let opening = words(
      .approvalsSteps,
      [.count: Notation.count(projects.count), .total: Notation.count(figures.accepted)])
    finding = Clause.sentence(words.approvalClauses(figures, opening: opening), in: words)
    related = edition.coordinationViews(current: .approvals, link: link)
    departments = edition.approvalsByDepartment(link: link)
    underWay = edition.underWay(steps, link: link)
    underWayHeading = words(
      .headingCounted,
      [.name: words(.approvalsUnderWay), .count: Notation.count(underWay.count)])
  }
}

extension Words {
  /// 办结211项，按时办结率91.4%，3项超期未办结, after an opening that says what was accepted.
  func approvalClauses(_ figures: ApprovalFigures, opening: String) -> [String] {
    var clauses = [
      opening, self(.approvalsCompleted, [.count: Notation.count(figures.finished)]),
    ]
    if let share = figures.shareInTime {
      clauses.append(self(.approvalsInTime, [.rate: Notation.percent(share)]))
    }
    if figures.overdue > 0 {
      clauses.append(self(.approvalsOverdue, [.count: Notation.count(figures.overdue)]))
    }
    return clauses
  }
}

extension Edition {
  /// Steps that are not finished, by the promised date.
  func underWay(_ steps: [ApprovalStep], link: Linker) -> [ApprovalRow] {
    let open = steps.filter { $0.finished(by: figures.asOf) == nil }
    return open.enumerated().sorted { left, right in
      left.element.promised == right.element.promised
        ? left.offset < right.offset : left.element.promised < right.element.promised
    }.map { ApprovalRow($0.element, of: self, link: link) }
  }
}
