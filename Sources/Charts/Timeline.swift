/// What was planned and what happened along dates, a row each, with a line for today. A moment
/// is a diamond, a span a bar; planned ones are outlined, actual ones filled.
///
/// A class for the same reason as ``Curve``.
public final class Timeline: Chart {
  /// From a date to a date, in days (or any unit that the ticks share); a moment where equal.
  public struct Span: Hashable, Sendable {
    public let start: Double
    public let end: Double

    /// - Returns: `nil` where a bound is missing; bounds in the wrong order are exchanged.
    public init?(_ start: Double, _ end: Double) {
      guard let start = drawable(start), let end = drawable(end) else { return nil }
      self.start = min(start, end)
      self.end = max(start, end)
    }

    public init?(at moment: Double) { self.init(moment, moment) }
  }

  public struct Row: Hashable, Sendable {
    public let label: String
    public let planned: Span?
    public let actual: Span?
    /// How they differ: `晚12天`.
    public let note: String
    /// Gives the note its shape, and the row's actual mark its colour.
    public let standing: Standing?
    /// nil where it is the label and the note; none where empty.
    public let tooltip: String?

    public init(
      label: String, planned: Span?, actual: Span?, note: String = "", standing: Standing? = nil,
      tooltip: String? = ""
    ) {
      self.label = label
      self.planned = planned
      self.actual = actual
      self.note = note
      self.standing = standing
      self.tooltip = tooltip
    }
  }

  public let caption: Caption?
  public let width: Int
  public let rows: [Row]
  /// The axis runs over all ticks, rows and today.
  public let ticks: [AxisTick]
  public let today: Double?
  public let todayName: String
  public let plannedName: String
  public let actualName: String
  /// Stands in the frame where there are no rows.
  public let noData: String

  /// - Parameter width: At least 240, else taken as 240.
  public init(
    caption: Caption?, width: Int, rows: [Row], ticks: [AxisTick], today: Double?,
    todayName: String, plannedName: String, actualName: String, noData: String
  ) {
    self.caption = caption
    self.width = max(240, width)
    self.rows = rows
    self.ticks =
      ticks.contains { drawable($0.at) == nil } ? ticks.filter { drawable($0.at) != nil } : ticks
    self.today = drawable(today)
    self.todayName = todayName
    self.plannedName = plannedName
    self.actualName = actualName
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      if rows.isEmpty {
        pen.emptyFrame("timeline", width: Double(width), text: noData, caption: caption)
      } else {
        TimelineDrawing(self).draw(on: &pen)
      }
    }
  }
}
