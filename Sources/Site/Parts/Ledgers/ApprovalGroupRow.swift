import Charts
import Portfolio
import Templates

/// A department's approval steps: how many, how fast, which share in the time promised.
struct ApprovalGroupRow: Sendable {
  let group: NamedLink
  let figures: ApprovalFigures

  static let shape = Shape<ApprovalGroupRow>([
    .optional("group", NamedLink.shape) { $0.group },
    .text("accepted") { $1.add(count: $0.figures.accepted) },
    .text("finished") { $1.add(count: $0.figures.finished) },
    .text("overdue") {
      $0.figures.overdue == 0 ? Notation.absent : Notation.count($0.figures.overdue)
    },
    .flag("isOverdue") { $0.figures.overdue > 0 },
    .text("taken") { Notation.days($0.figures.averageTaken) },
    .text("promised") { Notation.days($0.figures.averagePromised) },
    .text("share") { $1.add(percent: $0.figures.shareInTime) },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  private func drawBar(to output: inout Output) {
    output.draw(
      RowBullet(
        width: 160, value: figures.shareInTime?.percentage, plan: 100, mark: nil,
        top: 100, standing: .level
      ))
  }
}

extension Edition {
  /// The lowest share first, then the department with most steps.
  func approvalsByDepartment(link: Linker) -> [ApprovalGroupRow] {
    let steps = Dictionary(grouping: approvals(register.approvals.rows), by: \.department)
    let rows = steps.keys.sorted().map { department in
      ApprovalGroupRow(
        group: unit(department, link: link),
        figures: ApprovalFigures(of: steps[department] ?? [], on: figures.asOf))
    }
    return rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.figures, right.element.figures)
      let shares = (first.shareInTime ?? .one, second.shareInTime ?? .one)
      if shares.0 != shares.1 { return shares.0 < shares.1 }
      if first.accepted != second.accepted { return first.accepted > second.accepted }
      return left.offset < right.offset
    }.map(\.element)
  }
}
