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
  public let rows: TimelineRows
  /// The axis runs over all ticks, rows and today.
  public let ticks: [AxisTick]
  public let today: Double?
  public let names: TimelineNames

  /// - Parameter width: At least 240, else taken as 240.
  public init(
    caption: Caption?, width: Int, rows: TimelineRows, ticks: [AxisTick], today: Double?,
    names: TimelineNames
  ) {
    self.caption = caption
    self.width = max(240, width)
    self.rows = rows
    self.ticks =
      ticks.contains { drawable($0.at) == nil } ? ticks.filter { drawable($0.at) != nil } : ticks
    self.today = drawable(today)
    self.names = names
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { draw(on: &$0) }
  }

  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? {
    Pen.draw(within: memory, form: form) { draw(on: &$0) }
  }

  private func draw(on pen: inout Pen) {
    if rows.rows.isEmpty {
      pen.emptyFrame("timeline", width: Double(width), text: names.noData, caption: caption)
    } else {
      TimelineDrawing(self).draw(on: &pen)
    }
  }
}

/// What timelines of one kind call their parts.
public final class TimelineNames: Sendable {
  public let today: String
  public let planned: String
  public let actual: String
  /// Stands in the frame where there are no rows.
  public let noData: String
  let todayGlyphs: Int
  let plannedGlyphs: Int
  let actualGlyphs: Int

  public init(today: String, planned: String, actual: String, noData: String) {
    self.today = today
    self.planned = planned
    self.actual = actual
    self.noData = noData
    todayGlyphs = glyphWidths(today)
    plannedGlyphs = glyphWidths(planned)
    actualGlyphs = glyphWidths(actual)
  }
}

/// The rows of a timeline and what they have in common, for drawings of any width.
public final class TimelineRows: Sendable {
  let rows: [Timeline.Row]
  let texts: RowTexts
  /// Whether any of them lasts.
  let hasSpans: Bool
  /// Of all bounds; the least is above the greatest where there is none.
  let extent: (low: Double, high: Double)

  public init(_ rows: [Timeline.Row]) {
    self.rows = rows
    texts = RowTexts(count: rows.count) {
      RowWords(label: rows[$0].label, note: rows[$0].note, standing: rows[$0].standing)
    }
    var (low, high, hasSpans) = (Double.infinity, -Double.infinity, false)
    func take(_ span: Timeline.Span?) {
      guard let span else { return }
      (low, high) = (min(low, span.start), max(high, span.end))
      hasSpans = hasSpans || span.start < span.end
    }
    for index in rows.indices {
      take(rows[index].planned)
      take(rows[index].actual)
    }
    self.hasSpans = hasSpans
    extent = (low, high)
  }
}
