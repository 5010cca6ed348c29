/// A project's application in one batch of special bonds.
public struct BondApplication: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let batch: String
  public let applied: Money
  public let stage: Stage
  public let granted: Money?
  public let origin: Origin

  public init(
    project: Int, batch: String, applied: Money, stage: Stage, granted: Money? = nil,
    origin: Origin
  ) {
    self.project = project
    self.batch = batch
    self.applied = applied
    self.stage = stage
    self.granted = granted
    self.origin = origin
  }

  public enum Stage: String, Hashable, CaseIterable, Sendable {
    case planned = "谋划"
    case reserved = "储备"
    case applied = "申报"
    case granted = "获批"
    case issued = "发行"
  }
}
