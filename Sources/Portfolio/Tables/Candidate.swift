/// A project that may enter next year's plan.
public struct Candidate: Sendable {
  public let name: String
  public let source: PlanEntry.Source
  public let total: Money
  public let annual: Money
  /// Position in ``Register/units``.
  public let unit: Int?
  public let state: State?
  public let origin: Origin

  public init(
    name: String, source: PlanEntry.Source, total: Money, annual: Money, unit: Int? = nil,
    state: State? = nil, origin: Origin
  ) {
    self.name = name
    self.source = source
    self.total = total
    self.annual = annual
    self.unit = unit
    self.state = state
    self.origin = origin
  }

  public enum State: String, Hashable, CaseIterable, Sendable {
    case collected = "收集"
    case underReview = "论证"
    case toInclude = "拟纳入"
    case excluded = "不纳入"
  }
}
