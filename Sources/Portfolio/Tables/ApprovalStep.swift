/// One step of a project's parallel approval.
public struct ApprovalStep: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let step: String
  /// Position in ``Register/units``.
  public let department: Int
  public let accepted: Day
  public let promised: Day
  public let finished: Day?
  public let origin: Origin

  public init(
    project: Int, step: String, department: Int, accepted: Day, promised: Day,
    finished: Day? = nil, origin: Origin
  ) {
    self.project = project
    self.step = step
    self.department = department
    self.accepted = accepted
    self.promised = promised
    self.finished = finished
    self.origin = origin
  }
}
