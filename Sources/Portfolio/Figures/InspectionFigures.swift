/// Findings of inspections, surveys and visits made by a day, by what came of them.
public struct InspectionFigures: Hashable, Sendable {
  public let made: Int
  public let closedInTime: Int
  public let closedLate: Int

  /// Neither closed nor past due.
  public let open: Int
  public let overdue: Int

  public init(of inspections: some Sequence<Inspection>, on day: Day) {
    var counts: [Inspection.Outcome: Int] = [:]
    for inspection in inspections where inspection.date <= day {
      counts[inspection.outcome(on: day), default: 0] += 1
    }
    made = counts.values.reduce(0, +)
    closedInTime = counts[.closedInTime] ?? 0
    closedLate = counts[.closedLate] ?? 0
    open = counts[.open] ?? 0
    overdue = counts[.overdue] ?? 0
  }

  /// Closed in time ÷ closed or past due; nil where there is none of these.
  public var shareInTime: Ratio? {
    Ratio(Int128(closedInTime), over: Int128(closedInTime + closedLate + overdue))
  }
}

extension Inspection {
  /// What had come of its finding by a day.
  public enum Outcome: String, Hashable, CaseIterable, Sendable {
    case overdue
    case open
    case closedLate

    /// By its due date, or at any time where it has none.
    case closedInTime

    /// It named nothing to put right.
    case nothingAsked
  }

  public func outcome(on day: Day) -> Outcome {
    if let closed = closed(by: day) {
      return due.map { closed > $0 } ?? false ? .closedLate : .closedInTime
    }
    guard let due else { return measure == nil && closed == nil ? .nothingAsked : .open }
    return due < day ? .overdue : .open
  }

  /// When it was closed, if that is not after a day.
  public func closed(by day: Day) -> Day? { closed.flatMap { $0 <= day ? $0 : nil } }
}
