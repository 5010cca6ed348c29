import Charts
import Portfolio
import Templates

/// How far the tasks of a list, or of a project in it, have come.
struct ListCounts: Sendable {
  let progress: ListProgress

  static let shape = Shape<ListCounts>([
    .text("all") { $1.add(count: $0.progress.all) },
    .text("done") { $1.add(count: $0.progress.done) },
    .text("underWay") { $1.add(count: $0.progress.underWay) },
    .text("notStarted") { $1.add(count: $0.progress.notStarted) },
    .text("overdue") { $0.progress.overdue > 0 ? Notation.count($0.progress.overdue) : "" },
    .flag("isOverdue") { $0.progress.overdue > 0 },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  /// Done, past due, still to be done in time.
  private func drawBar(to output: inout Output) {
    let inTime = progress.all - progress.done - progress.overdue
    let parts = [
      (progress.done, Standing.level), (progress.overdue, .farBehind), (inTime, .unknown),
    ]
    output.draw(
      Distribution(
        caption: nil, width: 160,
        parts: parts.map { Distribution.Part(count: Double($0), standing: $1, label: "") }
      ))
  }
}
