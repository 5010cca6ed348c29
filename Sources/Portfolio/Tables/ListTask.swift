/// A task of a task list, and who answers for its project there.
public final class ListTask: Sendable {
  /// Position in ``Settings/lists``.
  public let list: Int
  /// Position in ``Register/projects``.
  public let project: Int
  public let task: String
  public let due: Day
  public let state: State
  public let requirement: String?
  /// A people column, as are guarantor, contact and phone.
  public let leader: String?
  public let guarantor: String?
  public let contact: String?
  public let phone: String?
  public let taskforce: String?
  public let scheme: String?
  public let origin: Origin

  public init(
    list: Int, project: Int, task: String, due: Day, state: State, requirement: String? = nil,
    leader: String? = nil, guarantor: String? = nil, contact: String? = nil,
    phone: String? = nil, taskforce: String? = nil, scheme: String? = nil, origin: Origin
  ) {
    self.list = list
    self.project = project
    self.task = task
    self.due = due
    self.state = state
    self.requirement = requirement
    self.leader = leader
    self.guarantor = guarantor
    self.contact = contact
    self.phone = phone
    self.taskforce = taskforce
    self.scheme = scheme
    self.origin = origin
  }

  public enum State: String, Hashable, CaseIterable, Sendable {
    case notStarted = "未启动"
    case underWay = "推进中"
    case done = "已完成"
  }
}
