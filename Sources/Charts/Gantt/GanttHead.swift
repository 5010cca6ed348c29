/// The dates above a table's column of ``GanttBar``s, at the same width.
public struct GanttHead: Chart {
  public let width: Int
  public let axis: GanttAxis

  /// - Parameter width: At least 120, else taken as 120.
  public init(width: Int, axis: GanttAxis) {
    self.width = max(120, width)
    self.axis = axis
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      let style = TextStyle(size: 12)
      let frame = Frame(width: Double(width), height: axis.today == nil ? 20 : 38)
      pen.open("gantt", frame: frame, size: style.size, caption: nil)
      let x = axis.scale(6, frame.width - 6)
      if let today = axis.today {
        TodayName(axis.todayName, style: style, reach: 0...frame.width)
          .draw(x: x(today), baseline: style.ascent, on: &pen)
        pen.upright(x(today), 33, frame.height, .today, width: 1.5)
      }
      TickLabels(ticks: axis.ticks, x: x, style: style, width: frame.width)
        .draw(baseline: frame.height - 7, on: &pen)
      pen.close()
    }
  }
}

/// The name of today, over its line and inside the frame.
struct TodayName {
  private let text: String
  private let style: TextStyle
  private let reach: ClosedRange<Double>

  init(_ name: String, style: TextStyle, reach: ClosedRange<Double>) {
    text = style.fitting(name, reach.upperBound - reach.lowerBound)
    self.style = style
    self.reach = reach
  }

  func draw(x: Double, baseline: Double, on pen: inout Pen) {
    let half = style.width(of: text) / 2
    let center = min(max(x, reach.lowerBound + half), reach.upperBound - half)
    pen.text(text, x: center, y: baseline, .label, style, .middle)
  }
}
