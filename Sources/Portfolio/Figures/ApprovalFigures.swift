/// Approval steps accepted by a day: how many are finished, and how many in the time promised.
public struct ApprovalFigures: Hashable, Sendable {
  public let accepted: Int
  public let finished: Int
  public let finishedInTime: Int

  /// Not finished and past the promised date.
  public let overdue: Int

  /// Of the finished steps, all together.
  public let daysTaken: Int
  public let daysPromised: Int

  public init(of steps: some Sequence<ApprovalStep>, on day: Day) {
    let accepted = steps.filter { $0.accepted <= day }
    let finished = accepted.filter { $0.finished(by: day) != nil }
    self.accepted = accepted.count
    self.finished = finished.count
    finishedInTime = finished.count { !$0.isLate(on: day) }
    overdue = accepted.count { $0.finished(by: day) == nil && $0.isLate(on: day) }
    daysTaken = finished.reduce(0) { $0 + $1.days(on: day) }
    daysPromised = finished.reduce(0) { $0 + $1.daysPromised }
  }

  public var underWay: Int { accepted - finished }

  /// Finished in time ÷ finished or past the promised date; nil where there is none of these.
  public var shareInTime: Ratio? {
    Ratio(Int128(finishedInTime), over: Int128(finished + overdue))
  }

  /// Days that a finished step took; nil where none is finished.
  public var averageTaken: Ratio? { Ratio(Int128(daysTaken), over: Int128(finished)) }

  /// Days that were promised for a finished step; nil where none is finished.
  public var averagePromised: Ratio? { Ratio(Int128(daysPromised), over: Int128(finished)) }
}

extension ApprovalStep {
  /// When it was finished, if that is not after a day.
  public func finished(by day: Day) -> Day? { finished.flatMap { $0 <= day ? $0 : nil } }

  /// From accepted to finished, or to the day while it is not.
  public func days(on day: Day) -> Int { accepted.days(to: finished(by: day) ?? day) }

  public var daysPromised: Int { accepted.days(to: promised) }

  public func isLate(on day: Day) -> Bool { (finished(by: day) ?? day) > promised }
}
