/// An entry of the problem ledger: what blocks a project, who must act, what came of it.
public final class Problem: Sendable {
  public let id: String
  /// Position in ``Register/projects``.
  public let project: Int
  public let raised: Day
  public let factor: String
  public let summary: String
  public let level: Level
  public let state: State
  public let cause: String?
  public let proposal: String?
  /// Position in ``Register/units``: who must act.
  public let department: Int?
  /// When it was sent to the department.
  public let pushed: Day?
  /// When it was raised to the city meeting.
  public let escalated: Day?
  public let due: Day?
  public let resolved: Day?
  public let outcome: String?
  public let origin: Origin

  public init(
    id: String, project: Int, raised: Day, factor: String, summary: String, level: Level,
    state: State, cause: String? = nil, proposal: String? = nil, department: Int? = nil,
    pushed: Day? = nil, escalated: Day? = nil, due: Day? = nil, resolved: Day? = nil,
    outcome: String? = nil, origin: Origin
  ) {
    self.id = id
    self.project = project
    self.raised = raised
    self.factor = factor
    self.summary = summary
    self.level = level
    self.state = state
    self.cause = cause
    self.proposal = proposal
    self.department = department
    self.pushed = pushed
    self.escalated = escalated
    self.due = due
    self.resolved = resolved
    self.outcome = outcome
    self.origin = origin
  }

  public enum Level: String, Hashable, CaseIterable, Sendable {
    case department = "部门协调"
    case leadingGroup = "领导小组"
    case cityMeeting = "市政府会议"
  }

  public enum State: String, Hashable, CaseIterable, Sendable {
    case waiting = "待协调"
    case underWay = "协调中"
    case solved = "已解决"
  }
}
