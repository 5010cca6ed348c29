import Charts
import Portfolio
import Templates

/// A project's approval steps side by side along their dates.
struct ApprovalTimeline: Sendable {
  private let wide: Timeline
  private let narrow: Timeline

  static let shape = Shape<ApprovalTimeline>([
    .chart("wide") { $0.wide },
    .chart("narrow") { $0.narrow },
  ])

  /// - Parameter id: Unique in the page.
  /// - Returns: nil where there is no step.
  init?(_ steps: [ApprovalRow], id: String, of edition: Edition) {
    let (words, today) = (edition.words, edition.figures.asOf)
    let days = steps.flatMap {
      [$0.step.accepted, $0.step.promised, $0.finished].compactMap { $0 }
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    let isUnderWay = steps.contains { $0.finished == nil }
    let end = isUnderWay ? max(last, today) : last
    let axis = DayAxis(from: first, to: end)
    let description = ApprovalTimeline.description(of: steps, in: words)
    let rows = TimelineRows(steps.map { $0.timelineRow(on: axis, today: today, in: words) })
    let ticks = axis.ticks(in: words)
    let names = TimelineNames(
      today: words.date(today), planned: words(.approvalPlanned), actual: words(.approvalActual),
      noData: words(.noData))
    let drawing = { (id: String, width: Int) in
      Timeline(
        caption: Caption(id: id, title: words(.approvalTitle), description: description),
        width: width, rows: rows, ticks: ticks,
        today: isUnderWay ? axis.position(of: today) : nil, names: names)
    }
    wide = drawing(id + "-wide", 760)
    narrow = drawing(id + "-narrow", 344)
  }

  private static func description(of steps: [ApprovalRow], in words: Words) -> String {
    words(
      .approvalDescription,
      [
        .total: Notation.count(steps.count),
        .count: Notation.count(steps.count { $0.finished != nil }),
        .other: Notation.count(steps.count { $0.verdict.kind == .late }),
      ])
  }
}

extension ApprovalRow {
  fileprivate func timelineRow(on axis: DayAxis, today: Day, in words: Words) -> Timeline.Row {
    let start = axis.position(of: step.accepted)
    let standing: Standing =
      switch verdict.kind {
      case .early: .ahead
      case .late: .behind
      case .done, .open: .level
      }
    let note = words(
      .approvalDays,
      [.count: Notation.count(days), .planned: Notation.count(step.daysPromised)])
    return Timeline.Row(
      label: step.step, planned: Timeline.Span(start, axis.position(of: step.promised)),
      actual: Timeline.Span(start, axis.position(of: finished ?? today)), note: note,
      standing: standing, tooltip: "\(step.step) \(verdict.text)")
  }
}
