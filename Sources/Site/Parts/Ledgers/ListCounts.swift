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
    .markup("bar") { $0.drawBar(into: &$1) },
  ])

  /// Done, past due, still to be done in time.
  private func drawBar(into output: inout [UInt8]) {
    let inTime = progress.all - progress.done - progress.overdue
    let parts = [
      (progress.done, Standing.level), (progress.overdue, .farBehind), (inTime, .unknown),
    ]
    Distribution(
      caption: nil, width: 160,
      parts: parts.map { Distribution.Part(count: Double($0), standing: $1, label: "") }
    ).draw(into: &output, form: .inline)
  }
}
