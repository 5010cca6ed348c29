/// The area between two lines where the actual one is on one side of the planned one, cut
/// exactly where they cross and open where either is missing.
struct GapArea {
  /// 1 for the area where the actual line is the higher one, -1 for the other.
  let side: Double
  /// Where the planned line has been, to return along.
  private var back: [(x: Double, y: Double)] = []
  private var isOpen = false

  init(side: Double) { self.side = side }

  /// Writes the area's outlines as path data.
  ///
  /// - Parameter begin: Called before the first outline; not called where there is no area.
  mutating func draw(_ samples: [Sample], on pen: inout Pen, begin: (inout Pen) -> Void) {
    var isBegun = false
    for index in samples.indices.dropFirst() {
      let (from, to) = (samples[index - 1], samples[index])
      guard let start = lead(from), let end = lead(to), max(start, end) > 0 else {
        close(on: &pen)
        continue
      }
      if !isBegun { begin(&pen) }
      isBegun = true
      interval(from, to, start, end, on: &pen)
    }
    close(on: &pen)
    if isBegun { pen.write("\"/>") }
  }

  /// How far the actual line is on this side, in px; `nil` where a line is missing.
  private func lead(_ sample: Sample) -> Double? {
    guard let planned = sample.planned, let actual = sample.actual else { return nil }
    return (planned - actual) * side
  }

  private mutating func interval(
    _ from: Sample, _ to: Sample, _ start: Double, _ end: Double, on pen: inout Pen
  ) {
    guard let y1 = from.actual, let y2 = to.actual, let p1 = from.planned, let p2 = to.planned
    else { return }
    let share = start == end ? 0 : start / (start - end)
    let crossing = (x: from.x + (to.x - from.x) * share, y: y1 + (y2 - y1) * share)
    if start <= 0 {
      pen.move(crossing.x, crossing.y)
    } else if !isOpen {
      pen.move(from.x, y1)
      back.append((from.x, p1))
    }
    isOpen = true
    if end <= 0 {
      pen.line(crossing.x, crossing.y)
      close(on: &pen)
    } else {
      pen.line(to.x, y2)
      back.append((to.x, p2))
    }
  }

  private mutating func close(on pen: inout Pen) {
    guard isOpen else { return }
    for place in back.reversed() { pen.line(place.x, place.y) }
    pen.byte(0x5A)
    back.removeAll(keepingCapacity: true)
    isOpen = false
  }
}
