/// A key node of a project.
public struct Milestone: Sendable {
  public let name: String
  private let storedProject: Int32
  public let planned: Day
  public let origin: Origin
  public let actual: Day?

  /// Position in ``Register/projects``.
  public var project: Int { Int(storedProject) }

  public init(
    project: Int, name: String, planned: Day, actual: Day? = nil, origin: Origin
  ) {
    storedProject = Int32(clamping: project)
    self.name = name
    self.planned = planned
    self.actual = actual
    self.origin = origin
  }
}
