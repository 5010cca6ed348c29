/// A key node of a project.
public struct Milestone: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let name: String
  public let planned: Day
  public let actual: Day?
  public let origin: Origin

  public init(
    project: Int, name: String, planned: Day, actual: Day? = nil, origin: Origin
  ) {
    self.project = project
    self.name = name
    self.planned = planned
    self.actual = actual
    self.origin = origin
  }
}
