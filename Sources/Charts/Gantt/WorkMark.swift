/// A row's bar and moments on an axis that is laid out.
struct WorkMark {
  let work: GanttWork
  let x: LinearScale

  /// Where the axis begins and ends.
  let bounds: ClosedRange<Double>

  private static let height = 8.0

  func draw(middle: Double, on pen: inout Pen) {
    switch (work.start, work.end) {
    case (let start?, let end?): bar(x(start), x(end), middle, on: &pen)
    case (let start?, nil): openBar(x(start), 1, middle, on: &pen)
    case (nil, let end?): openBar(x(end), -1, middle, on: &pen)
    case (nil, nil): break
    }
    for moment in work.moments { mark(moment, middle, on: &pen) }
  }

  private func bar(_ left: Double, _ right: Double, _ middle: Double, on pen: inout Pen) {
    let top = middle - WorkMark.height / 2
    let right = max(right, left + 2)
    clipped(left, right, top: top, .track, on: &pen)
    let done = left + (right - left) * work.share
    guard done > left else { return }
    clipped(left, done, top: top, work.standing?.bar ?? .bar, on: &pen)
  }

  private func clipped(
    _ left: Double, _ right: Double, top: Double, _ ink: Ink, on pen: inout Pen
  ) {
    guard right >= bounds.lowerBound, left <= bounds.upperBound else { return }
    let (from, to) = right > bounds.upperBound ? (left, right) : (right, left)
    ClippedBar(from: from, to: to, bounds: bounds)
      .draw(top: top, height: WorkMark.height, ink, on: &pen)
  }

  /// The bound that is known, and a dashed line to the side that is not.
  private func openBar(_ at: Double, _ side: Double, _ middle: Double, on pen: inout Pen) {
    guard bounds.contains(at) else { return }
    pen.upright(at, middle - 5, middle + 5, .mark, width: 2)
    let end = min(max(at + side * 24, bounds.lowerBound), bounds.upperBound)
    pen.stroke(.step, width: 1.5, dashed: true)
    pen.move(at, middle)
    pen.horizontal(end)
    pen.write("\"/>")
  }

  /// The day it came and, unless the two would cover each other, the day it was planned for.
  private func mark(_ moment: GanttWork.Moment, _ middle: Double, on pen: inout Pen) {
    let places = (planned: moment.planned.map { x($0) }, actual: moment.actual.map { x($0) })
    if let planned = places.planned, bounds.contains(planned),
      places.actual.map({ abs($0 - planned) >= 9 }) ?? true
    {
      pen.moment(planned, middle, isReached: false, tooltip: moment.tooltip)
    }
    if let actual = places.actual, bounds.contains(actual) {
      pen.moment(actual, middle, isReached: true, tooltip: moment.tooltip)
    }
  }
}

extension Pen {
  /// A diamond that stands out from the bar under it.
  mutating func moment(_ x: Double, _ y: Double, isReached: Bool, tooltip: String = "") {
    fill(isReached ? .reached : .point)
    rhombus(x, y)
    endPath(tooltip: tooltip)
  }
}
