/// What a project needs, and whether it has it, in one month's survey.
public struct FactorNeed: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let factor: String
  public let month: Month
  public let state: State
  /// Position in ``Register/units``.
  public let department: Int?
  public let note: String?
  public let origin: Origin

  public init(
    project: Int, factor: String, month: Month, state: State, department: Int? = nil,
    note: String? = nil, origin: Origin
  ) {
    self.project = project
    self.factor = factor
    self.month = month
    self.state = state
    self.department = department
    self.note = note
    self.origin = origin
  }

  public enum State: String, Hashable, CaseIterable, Sendable {
    case secured = "已落实"
    case underWay = "办理中"
    case unsecured = "未落实"
  }
}
