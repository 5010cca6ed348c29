/// What a project reported as of one date.
public struct Report: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let date: Day
  /// This year's investment from 1 January to the date.
  public let completed: Money
  /// What has been built, in the reporter's words.
  public let stage: String?
  public let status: Status?
  /// This year's funds secured so far.
  public let funded: Money?
  /// The actual start.
  public let started: Day?
  public let note: String?
  public let origin: Origin

  public init(
    project: Int, date: Day, completed: Money, stage: String? = nil, status: Status? = nil,
    funded: Money? = nil, started: Day? = nil, note: String? = nil, origin: Origin
  ) {
    self.project = project
    self.date = date
    self.completed = completed
    self.stage = stage
    self.status = status
    self.funded = funded
    self.started = started
    self.note = note
    self.origin = origin
  }

  public enum Status: String, Hashable, CaseIterable, Sendable {
    case preparation = "前期"
    case construction = "在建"
    case suspended = "停工"
    case finished = "竣工"
  }
}
