/// Many items over many months at a glance: a cell each, tinted and marked by standing.
///
/// Ahead is a plain tint, behind a tint with a triangle, far behind solid, level a tint with a
/// dash: they differ in greyscale too. A cell that is missing or has nothing to compare is left empty.
public struct Heat: Chart {
  public struct Row: Hashable, Sendable {
    public let label: String
    /// One for each column.
    public let cells: [Standing?]
    /// The row's latest figure.
    public let text: String
    public let tooltip: String

    public init(label: String, cells: [Standing?], text: String = "", tooltip: String = "") {
      self.label = label
      self.cells = cells
      self.text = text
      self.tooltip = tooltip
    }
  }

  /// What a cell of a standing means.
  public struct Key: Hashable, Sendable {
    public let standing: Standing
    public let label: String

    public init(_ standing: Standing, _ label: String) {
      self.standing = standing
      self.label = label
    }
  }

  public let caption: Caption?
  public let width: Int
  /// One for each column, at 0.5, 1.5 and so on.
  public let columns: [AxisTick]
  public let rows: [Row]
  public let keys: [Key]
  /// Stands in the frame where there are no rows or no columns.
  public let noData: String

  /// - Parameter width: At least 240, else taken as 240.
  public init(
    caption: Caption?, width: Int, columns: [String], shortColumns: [String]? = nil, rows: [Row],
    keys: [Key], noData: String
  ) {
    self.caption = caption
    self.width = max(240, width)
    let short = shortColumns ?? columns
    self.columns = zip(columns, short).enumerated().map {
      AxisTick(at: Double($0) + 0.5, label: $1.0, short: $1.1)
    }
    self.rows = rows
    self.keys = keys
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      if rows.isEmpty || columns.isEmpty {
        pen.emptyFrame("heat", width: Double(width), text: noData, caption: caption)
      } else {
        HeatDrawing(self).draw(on: &pen)
      }
    }
  }
}
