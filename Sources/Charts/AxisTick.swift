/// A named place on a position axis, such as a month's end.
public struct AxisTick: Hashable, Sendable {
  public let at: Double
  /// Shown at the first and last tick: `12月`.
  public let label: String
  /// Shown between them: `11`.
  public let short: String

  /// How wide the two are, as ``glyphWidths(_:)`` counts: ticks are made once for many charts.
  let labelGlyphs: Int
  let shortGlyphs: Int

  /// - Parameter short: The label itself where left out.
  public init(at: Double, label: String, short: String? = nil) {
    self.at = at
    self.label = label
    self.short = short ?? label
    labelGlyphs = glyphWidths(label)
    shortGlyphs = short.map(glyphWidths) ?? labelGlyphs
  }

  /// The same name at another place.
  public func moved(to at: Double) -> AxisTick { AxisTick(self, at: at) }

  private init(_ tick: AxisTick, at: Double) {
    self.at = at
    (label, short) = (tick.label, tick.short)
    (labelGlyphs, shortGlyphs) = (tick.labelGlyphs, tick.shortGlyphs)
  }
}
