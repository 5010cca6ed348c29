/// What a project reported as of one date.
///
/// Its fields stand in an order in which they take the least room.
public struct Report: Sendable {
  /// What has been built, in the reporter's words.
  public let stage: String?
  public let note: String?
  /// This year's investment from 1 January to the date.
  public let completed: Money
  /// Less than nothing where it is not known.
  private let storedFunded: Money
  private let storedProject: Int32
  public let date: Day
  public let origin: Origin
  /// The actual start.
  public let started: Day?
  public let status: Status?

  /// Position in ``Register/projects``.
  public var project: Int { Int(storedProject) }

  /// This year's funds secured so far.
  public var funded: Money? { storedFunded < .zero ? nil : storedFunded }

  public init(
    project: Int, date: Day, completed: Money, stage: String? = nil, status: Status? = nil,
    funded: Money? = nil, started: Day? = nil, note: String? = nil, origin: Origin
  ) {
    storedProject = Int32(clamping: project)
    self.date = date
    self.completed = completed
    self.stage = stage
    self.status = status
    storedFunded = funded ?? Money(yuan: -1)
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
