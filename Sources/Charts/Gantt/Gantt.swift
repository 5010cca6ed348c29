/// Work in groups of rows along one axis of dates, laid out for a sheet of paper.
///
/// The sheet is the smallest on which a letter is at least 3 mm high (a little over 8 pt), which is
/// read at arm's length; where even the largest is too short, its width is kept and it grows longer,
/// as on a roll.
public struct Gantt: Chart {
  public struct Row: Hashable, Sendable {
    public let label: String

    /// What stands in the columns between the label and the bars.
    public let cells: [String]
    public let work: GanttWork

    /// Stands after the bars with the shape of the work's standing.
    public let note: String
    public let tooltip: String

    public init(
      label: String, cells: [String] = [], work: GanttWork, note: String = "", tooltip: String = ""
    ) {
      self.label = label
      self.cells = cells
      self.work = work
      self.note = note
      self.tooltip = tooltip
    }
  }

  public struct Group: Hashable, Sendable {
    public let label: String
    public let rows: [Row]

    public init(label: String, rows: [Row]) {
      self.label = label
      self.rows = rows
    }
  }

  /// The names of columns and marks.
  public struct Heads: Hashable, Sendable {
    public let label: String
    public let cells: [String]
    public let note: String

    /// What the legend calls the bar, its filled part, and the two kinds of moments.
    public let work: String
    public let share: String
    public let planned: String
    public let actual: String

    public init(
      label: String, cells: [String], note: String, work: String, share: String, planned: String,
      actual: String
    ) {
      self.label = label
      self.cells = cells
      self.note = note
      self.work = work
      self.share = share
      self.planned = planned
      self.actual = actual
    }
  }

  public let caption: Caption?
  public let title: String
  public let subtitle: String
  public let heads: Heads

  /// What the legend says of standings.
  public let keys: [Heat.Key]
  public let axis: GanttAxis
  public let groups: [Group]

  /// Small ones first; one at least.
  public let sheets: [Sheet]

  /// Stands in the frame where there are no rows.
  public let noData: String

  public init(
    caption: Caption?, title: String, subtitle: String, heads: Heads, keys: [Heat.Key] = [],
    axis: GanttAxis, groups: [Group], sheets: [Sheet] = Sheet.common, noData: String
  ) {
    self.caption = caption
    self.title = title
    self.subtitle = subtitle
    self.heads = heads
    self.keys = keys
    self.axis = axis
    self.groups = groups.filter { !$0.rows.isEmpty }
    self.sheets = sheets.isEmpty ? Sheet.common : sheets
    self.noData = noData
  }

  /// The paper on which it is drawn.
  public var sheet: Sheet { GanttPaper(fitting: self).sheet }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    if groups.isEmpty {
      Pen.draw(into: &output, form: form) { pen in
        pen.emptyFrame("gantt", width: 760, text: noData, caption: caption)
      }
    } else {
      drawOnPaper(into: &output, form: form)
    }
  }

  /// Draws it, and tells the paper, which is found by laying it out; there is a row at least.
  @discardableResult
  public func drawOnPaper(into output: inout [UInt8], form: SVGForm) -> Sheet {
    let drawing = GanttDrawing(self)
    Pen.draw(into: &output, form: form) { drawing.draw(on: &$0) }
    return drawing.paper.sheet
  }
}
