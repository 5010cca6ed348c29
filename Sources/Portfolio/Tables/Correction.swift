/// What was put right in a month already published, and why.
public struct Correction: Sendable {
  public let period: Month
  public let published: Day
  public let note: String
  /// Position in ``Register/projects``.
  public let project: Int?
  public let origin: Origin

  public init(
    period: Month, published: Day, note: String, project: Int? = nil, origin: Origin
  ) {
    self.period = period
    self.published = published
    self.note = note
    self.project = project
    self.origin = origin
  }
}
