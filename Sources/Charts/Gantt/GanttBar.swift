/// One row's work alone, for a table whose rows share an axis; ``GanttHead`` names the dates.
public struct GanttBar: Chart {
  public let width: Int
  public let axis: GanttAxis
  public let work: GanttWork

  static let height = 20.0

  /// - Parameter width: At least 120, else taken as 120.
  public init(width: Int, axis: GanttAxis, work: GanttWork) {
    self.width = max(120, width)
    self.axis = axis
    self.work = work
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { draw(on: &$0) }
  }

  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? {
    Pen.draw(within: memory, form: form) { draw(on: &$0) }
  }

  private func draw(on pen: inout Pen) {
    let frame = Frame(width: Double(width), height: GanttBar.height)
    pen.open("gantt", frame: frame, size: 0, caption: nil)
    let x = axis.scale(6, frame.width - 6)
    pen.stroke(.grid)
    for tick in axis.ticks {
      pen.move(x(tick.at), 0)
      pen.vertical(frame.height)
    }
    pen.write("\"/>")
    WorkMark(work: work, x: x, bounds: 6...frame.width - 6).draw(middle: 10, on: &pen)
    if let today = axis.today { pen.upright(x(today), 0, frame.height, .today, width: 1.5) }
    pen.close()
  }
}
