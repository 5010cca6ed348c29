import Portfolio
import Templates

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

  /// The place in the series of the point furthest behind time progress, if any is behind.
  let lowest: Int?

  init(_ series: ShownSeries) {
    let points = series.points
    var lowest: Int?
    /// Whether the first point is ahead, the last one, and the day of each change between.
    var (first, last): (Bool?, Bool?)
    var (turn, turns, known): (Day?, Int, Int) = (nil, 0, 0)
    for place in points.indices {
      guard let tenths = series.figures[place].lead else { continue }
      let isAhead = LeadSign(tenths: tenths) != .behind
      if let last, last != isAhead { (turn, turns) = (turn ?? points[place].date, turns + 1) }
      (first, last, known) = (first ?? isAhead, isAhead, known + 1)
      if !isAhead, lowest.map({ series.isLower(place, than: $0) }) ?? true { lowest = place }
    }
    self.lowest = lowest
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

extension ShownSeries {
  /// By the exact leads, where those shown do not tell.
  fileprivate func isLower(_ place: Int, than other: Int) -> Bool {
    guard let own = figures[place].lead, let others = figures[other].lead, own == others,
      let lead = points[place].progress.lead, let lowest = points[other].progress.lead
    else { return (figures[place].lead ?? 0) < (figures[other].lead ?? 0) }
    return lead < lowest
  }
}

extension CurveStory {
  /// The heading of a curve: its plain name where there is nothing to say.
  func heading(_ name: String, in words: Words) -> String {
    let (term, month): (Term, Int?) =
      switch course {
      case .alwaysAhead: (.curveAlwaysAhead, nil)
      case .alwaysBehind: (.curveAlwaysBehind, nil)
      case .caughtUp(let day): (.curveCaughtUp, day.month)
      case .fellBehind(let day): (.curveFellBehind, day.month)
      case .mixed: (.curveMixed, nil)
      case .none: (.curveTitle, nil)
      }
    if course == .none { return name }
    return words(.headingWithFinding) { blank, output in
      switch blank {
      case .title: output.add(name)
      case .value:
        words.write(term, to: &output) { blank, output in
          if blank == .month, let month { output.add(words.monthName(month)) }
        }
      default: break
      }
    }
  }
}
