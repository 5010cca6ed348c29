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
    var lowest: (point: SeriesPoint, lead: Ratio)?
    /// Whether the first point is ahead, the last one, and the day of each change between.
    var (first, last): (Bool?, Bool?)
    var (turn, turns, known): (Day?, Int, Int) = (nil, 0, 0)
    for point in series {
      guard let lead = point.progress.lead else { continue }
      let isAhead = LeadSign(lead) != .behind
      if let last, last != isAhead { (turn, turns) = (turn ?? point.date, turns + 1) }
      (first, last, known) = (first ?? isAhead, isAhead, known + 1)
      if !isAhead, lowest.map({ lead < $0.lead }) ?? true { lowest = (point, lead) }
    }
    self.lowest = lowest?.point
    guard known >= 2, let first, let last else {
      course = .none
      return
    }
    switch (turn, turns) {
    case (let day?, 1): course = last ? .caughtUp(day) : .fellBehind(day)
    case (nil, _): course = first ? .alwaysAhead : .alwaysBehind
    default: course = .mixed
    }
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
