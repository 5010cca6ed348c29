import Charts
import Portfolio
import Templates

/// A project's milestones along its dates, those planned and those reached.
final class MilestoneTimeline: Sendable {
  private let wide: Timeline
  private let narrow: Timeline

  static let shape = Shape<MilestoneTimeline>([
    .chart("wide") { $0.wide },
    .chart("narrow") { $0.narrow },
  ])

  /// - Parameter names: Of the parts of such timelines in the edition's words.
  /// - Returns: nil where there is no milestone.
  init?(_ milestones: [MilestoneRow], of edition: Edition, names: TimelineNames) {
    guard var first = milestones.first?.planned else { return nil }
    var last = first
    for index in milestones.indices {
      let (planned, actual) = (milestones[index].planned, milestones[index].actual)
      (first, last) = (min(first, planned), max(last, planned))
      if let actual { (first, last) = (min(first, actual), max(last, actual)) }
    }
    let (words, today) = (edition.words, edition.figures.asOf)
    let axis = DayAxis(from: first, to: max(last, today))
    let description = MilestoneTimeline.description(of: milestones, in: words)
    let rows = TimelineRows(milestones.indices.map { milestones[$0].timelineRow(on: axis) })
    let ticks = axis.ticks(in: words)
    let title = words(.milestoneTitle)
    let drawing = { (id: String, width: Int) in
      Timeline(
        caption: Caption(id: id, title: title, description: description), width: width, rows: rows,
        ticks: ticks, today: axis.position(of: today), names: names)
    }
    wide = drawing("nodes-wide", 760)
    narrow = drawing("nodes-narrow", 344)
  }

  /// How many are reached, and how many are late.
  private static func description(of milestones: [MilestoneRow], in words: Words) -> String {
    var (reached, late) = (0, 0)
    for index in milestones.indices {
      if milestones[index].actual != nil { reached += 1 }
      if milestones[index].standing == .behind { late += 1 }
    }
    return words(.milestoneDescription) { blank, output in
      switch blank {
      case .total: output.add(count: milestones.count)
      case .count: output.add(count: reached)
      case .other: output.add(count: late)
      default: break
      }
    }
  }
}

extension MilestoneRow {
  fileprivate func timelineRow(on axis: DayAxis) -> Timeline.Row {
    Timeline.Row(
      label: name, planned: Timeline.Span(at: axis.position(of: planned)),
      actual: actual.flatMap { Timeline.Span(at: axis.position(of: $0)) }, note: verdict,
      standing: standing, tooltip: nil)
  }
}

extension Edition {
  /// The names on the timelines of all projects.
  var milestoneNames: TimelineNames {
    TimelineNames(
      today: words.date(figures.asOf), planned: words(.milestonePlanned),
      actual: words(.milestoneActual), noData: words(.noData))
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
    ticks.reserveCapacity(16)
    for year in first.year...last.year + 1 {
      for number in stride(from: 1, through: 12, by: between) {
        guard let day = Month(year: year, month: number)?.firstDay, day >= first else { continue }
        if day > last { return ticks }
        let name =
          number == 1
          ? AxisTick(at: 0, label: words(.unitYear) { if $0 == .value { $1.add(year) } })
          : words.monthStarts[number - 1]
        ticks.append(name.moved(to: position(of: day)))
      }
    }
    return ticks
  }
}
