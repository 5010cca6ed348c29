import Portfolio

/// What a year's curve tells, found by rule: where it was lowest, since when it has been ahead or
/// behind, where it ends.
struct CurveStory: Hashable, Sendable {
  enum Course: Hashable, Sendable {
    case alwaysAhead
    case alwaysBehind

    /// Behind first; from the day on ahead.
    case caughtUp(Day)

    /// Ahead first; from the day on behind.
    case fellBehind(Day)

    /// It crossed more than once.
    case mixed

    /// Too little to say anything.
    case none
  }

  let course: Course

  /// The point furthest behind time progress, if any is behind.
  let lowest: SeriesPoint?

  init(_ series: [SeriesPoint]) {
    let known = series.filter { $0.progress.lead != nil }
    let signs = known.map { LeadSign($0.progress.lead ?? .zero) != .behind }
    lowest = known.min { ($0.progress.lead ?? .zero) < ($1.progress.lead ?? .zero) }.flatMap {
      LeadSign($0.progress.lead ?? .zero) == .behind ? $0 : nil
    }
    course = CurveStory.course(of: signs, on: known.map(\.date))
  }

  private static func course(of aheads: [Bool], on dates: [Day]) -> Course {
    guard aheads.count >= 2, let first = aheads.first, let last = aheads.last else { return .none }
    guard let turn = aheads.firstIndex(of: !first) else {
      return first ? .alwaysAhead : .alwaysBehind
    }
    guard first != last, !aheads[turn...].contains(first) else { return .mixed }
    return last ? .caughtUp(dates[turn]) : .fellBehind(dates[turn])
  }
}

extension CurveStory {
  /// The heading of a curve: its plain name where there is nothing to say.
  func heading(_ name: String, in words: Words) -> String {
    let told: String? =
      switch course {
      case .alwaysAhead: words(.curveAlwaysAhead)
      case .alwaysBehind: words(.curveAlwaysBehind)
      case .caughtUp(let day): words(.curveCaughtUp, [.month: words.monthName(day.month)])
      case .fellBehind(let day): words(.curveFellBehind, [.month: words.monthName(day.month)])
      case .mixed: words(.curveMixed)
      case .none: nil
      }
    return told.map { words(.headingWithFinding, [.title: name, .value: $0]) } ?? name
  }
}
