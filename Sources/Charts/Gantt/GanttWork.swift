/// What a row of a Gantt chart shows along the axis: a bar from start to end, filled as far as the
/// work is done, and moments on it.
public struct GanttWork: Hashable, Sendable {
  /// A key moment: hollow while it is only planned, filled once it has come.
  public struct Moment: Hashable, Sendable {
    public let planned: Double?
    public let actual: Double?
    public let tooltip: String

    public init(planned: Double?, actual: Double?, tooltip: String = "") {
      self.planned = drawable(planned)
      self.actual = drawable(actual)
      self.tooltip = tooltip
    }
  }

  /// Where only one bound is known, it is drawn as an upright and the open side dashed.
  public let start: Double?
  public let end: Double?

  /// The part of the bar that is filled, 0 to 1; less or more counts as that.
  public let share: Double
  public let moments: [Moment]

  /// Gives the filled part its colour.
  public let standing: Standing?

  /// - Parameters:
  ///   - start: Exchanged with `end` where later.
  ///   - share: Counts as 0 where missing.
  public init(
    start: Double?, end: Double?, share: Double? = nil, moments: [Moment] = [],
    standing: Standing? = nil
  ) {
    let (first, last) = (drawable(start), drawable(end))
    let isReversed = first.flatMap { first in last.map { $0 < first } } ?? false
    self.start = isReversed ? last : first
    self.end = isReversed ? first : last
    self.share = min(max(drawable(share) ?? 0, 0), 1)
    self.moments = moments
    self.standing = standing
  }
}
