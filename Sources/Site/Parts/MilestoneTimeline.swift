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
    guard var first = milestones.first?.planned else { return nil }
    var last = first
    for index in milestones.indices {
      let (planned, actual) = (milestones[index].planned, milestones[index].actual)
      (first, last) = (min(first, planned), max(last, planned))
      if let actual { (first, last) = (min(first, actual), max(last, actual)) }
    }
    let axis = DayAxis(from: first, to: max(last, edition.figures.asOf))
    let description = MilestoneTimeline.description(of: milestones, in: edition.words)
    let rows = milestones.indices.map { milestones[$0].timelineRow(on: axis) }
    let ticks = axis.ticks(in: edition.words)
    let words = edition.words
    let (title, today) = (words(.milestoneTitle), words.date(edition.figures.asOf))
    let drawing = { (id: String, width: Int) in
      Timeline(
        caption: Caption(id: id, title: title, description: description), width: width, rows: rows,
        ticks: ticks, today: axis.position(of: edition.figures.asOf), todayName: today,
        plannedName: words(.milestonePlanned), actualName: words(.milestoneActual),
        noData: words(.noData))
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
      standing: standing, tooltip: nil)
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
    let between = step == .month ? 1 : step == .quarter ? 3 : 12
    var ticks: [AxisTick] = []
    for year in first.year...last.year + 1 {
      for number in stride(from: 1, through: 12, by: between) {
        guard let day = Month(year: year, month: number)?.firstDay, day >= first else { continue }
        if day > last { return ticks }
        let label =
          number == 1
          ? words(.unitYear, [.value: String(year)]) : words.shortMonthName(number)
        ticks.append(AxisTick(at: position(of: day), label: label))
      }
    }
    return ticks
  }
}
