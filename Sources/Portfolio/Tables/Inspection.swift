/// A site inspection, survey or visit and what it found.
public final class Inspection: Sendable {
  public let date: Day
  public let kind: Kind
  public let by: String
  public let finding: String
  /// Position in ``Register/projects``.
  public let project: Int?
  /// Position in ``Register/units``.
  public let town: Int?
  public let measure: String?
  public let due: Day?
  public let closed: Day?
  public let origin: Origin

  public init(
    date: Day, kind: Kind, by: String, finding: String, project: Int? = nil, town: Int? = nil,
    measure: String? = nil, due: Day? = nil, closed: Day? = nil, origin: Origin
  ) {
    self.date = date
    self.kind = kind
    self.by = by
    self.finding = finding
    self.project = project
    self.town = town
    self.measure = measure
    self.due = due
    self.closed = closed
    self.origin = origin
  }

  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case inspection = "督查"
    case survey = "调研"
    case visit = "走访"
  }
}
