import Charts
import Portfolio
import Templates

/// A project's milestones along its dates, those planned and those reached.
struct MilestoneTimeline: Sendable {
  private let wide: Timeline
  private let narrow: Timeline

  static let shape = Shape<MilestoneTimeline>([
    .markup("wide") { $0.wide.draw(into: &$1, form: .inline) },
    .markup("narrow") { $0.narrow.draw(into: &$1, form: .inline) },
  ])

  /// - Returns: nil where there is no milestone.
  init?(_ milestones: [MilestoneRow], of edition: Edition) {
    let days = milestones.flatMap { [$0.planned, $0.actual].compactMap { $0 } }
    guard let first = days.min(), let last = days.max() else { return nil }
    let axis = DayAxis(from: first, to: max(last, edition.figures.asOf))
    let description = MilestoneTimeline.description(of: milestones, in: edition.words)
    let rows = milestones.map { $0.timelineRow(on: axis) }
    let ticks = axis.ticks(in: edition.words)
    let drawing = { (id: String, width: Int) in
      Timeline(
        caption: Caption(
          id: id, title: edition.words(.milestoneTitle), description: description),
        width: width, rows: rows, ticks: ticks, today: axis.position(of: edition.figures.asOf),
        todayName: edition.words.date(edition.figures.asOf),
        plannedName: edition.words(.milestonePlanned),
        actualName: edition.words(.milestoneActual), noData: edition.words(.noData))
    }
    wide = drawing("nodes-wide", 760)
    narrow = drawing("nodes-narrow", 344)
  }

  /// How many are reached, and how many are late.
  private static func description(of milestones: [MilestoneRow], in words: Words) -> String {
    words(
      .milestoneDescription,
      [
        .total: Notation.count(milestones.count),
        .count: Notation.count(milestones.count { $0.actual != nil }),
        .other: Notation.count(milestones.count { $0.sign == "behind" }),
      ])
  }
}

extension MilestoneRow {
  fileprivate func timelineRow(on axis: DayAxis) -> Timeline.Row {
    let standing: Standing? =
      switch sign {
      case "ahead": .ahead
      case "behind": .behind
      default: actual == nil ? nil : .level
      }
    return Timeline.Row(
      label: name, planned: Timeline.Span(at: axis.position(of: planned)),
      actual: actual.flatMap { Timeline.Span(at: axis.position(of: $0)) }, note: verdict,
      standing: standing, tooltip: Output.text(joining: name, " ", verdict))
  }
}

/// Days along an axis, marked at months, at quarters or, over longer times, at years.
struct DayAxis: Hashable, Sendable {
  private enum Step: Hashable {
    case month
    case quarter
    case year
  }

  private let first: Day
  private let last: Day
  private let step: Step

  /// Widened to whole months or, where these are many, to whole quarters.
  init(from first: Day, to last: Day) {
    let days = first.days(to: last)
    step = days > 600 ? .year : (days > 200 ? .quarter : .month)
    guard step != .month else {
      self.first = first.inMonth.firstDay
      self.last = last.inMonth.lastDay
      return
    }
    let start = Month(year: first.year, month: (first.inMonth.quarter - 1) * 3 + 1)
    let end = Month(year: last.year, month: last.inMonth.quarter * 3)
    self.first = start?.firstDay ?? first
    self.last = end?.lastDay ?? last
  }

  /// To the end of the last day.
  var span: ClosedRange<Double> { 0...position(of: last) + 1 }

  func position(of day: Day) -> Double { Double(first.days(to: day)) }

  func ticks(in words: Words) -> [AxisTick] {
    let months: [Int] =
      switch step {
      case .month: Array(1...12)
      case .quarter: [1, 4, 7, 10]
      case .year: [1]
      }
    return (first.year...last.year + 1).flatMap { year in
      months.compactMap { Month(year: year, month: $0) }
    }.filter { $0.firstDay >= first && $0.firstDay <= last }.map { month in
      let label =
        month.month == 1
        ? words(.unitYear, [.value: String(month.year)]) : words.shortMonthName(month.month)
      return AxisTick(at: position(of: month.firstDay), label: label)
    }
  }
}
