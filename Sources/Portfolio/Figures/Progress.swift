/// Investment completed against a year's plan and against time progress.
public struct Progress: Hashable, Sendable {
  public let completed: Money
  public let annual: Money

  /// Completed ÷ annual plan; nil without a plan.
  public let rate: Ratio?

  /// Completion rate − time progress; 0.054 is 5.4 percentage points ahead.
  public let lead: Ratio?
  public let pace: Pace?

  public init(completed: Money, annual: Money, against time: TimeStanding) {
    self.completed = completed
    self.annual = annual
    rate = Ratio(completed, of: annual)
    lead = rate.map { $0 - time.progress }
    pace = lead.map { Pace(lead: $0, by: time.pace) }
  }
}

/// What progress is held against on a day.
public struct TimeStanding: Hashable, Sendable {
  /// 0 to 1.
  public let progress: Ratio
  public let pace: PaceSetting

  public init(on day: Day, by settings: Settings) {
    progress = settings.timeProgress.share(by: day)
    pace = settings.pace
  }
}

/// A judgement of a lead, made on its exact value.
public enum Pace: String, Hashable, CaseIterable, Sendable {
  case ahead
  case behind
  case seriouslyBehind

  init(lead: Ratio, by setting: PaceSetting) {
    if lead <= setting.seriouslyBehind {
      self = .seriouslyBehind
    } else {
      self = lead < setting.behind ? .behind : .ahead
    }
  }
}
