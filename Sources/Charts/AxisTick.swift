/// A named place on a position axis, such as a month's end.
public struct AxisTick: Hashable, Sendable {
  public let at: Double
  /// Shown at the first and last tick: `12月`.
  public let label: String
  /// Shown between them: `11`.
  public let short: String

  /// - Parameter short: The label itself where left out.
  public init(at: Double, label: String, short: String? = nil) {
    self.at = at
    self.label = label
    self.short = short ?? label
  }
}
