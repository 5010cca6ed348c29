/// The area between two lines where the actual one is on one side of the planned one, cut
/// exactly where they cross and open where either is missing.
struct GapArea {
  /// 1 for the area where the actual line is the higher one, -1 for the other.
  let side: Double

  /// The samples with whose planned heights an open outline returns.
  private var back: Range<Int>?

  init(side: Double) { self.side = side }

  /// Writes the area's outlines as path data.
  ///
  /// - Parameter begin: Called before the first outline; not called where there is no area.
  @inline(__always)
  mutating func draw(_ samples: [Sample], on pen: inout Pen, begin: (inout Pen) -> Void) {
    var isBegun = false
    var start: Double?
    for index in samples.indices {
      let end = lead(samples[index])
      defer { start = end }
      guard index > 0, let from = start, let to = end, max(from, to) > 0 else {
        close(samples, on: &pen)
        continue
      }
      if !isBegun { begin(&pen) }
      isBegun = true
      interval(samples, index, from, to, on: &pen)
    }
    close(samples, on: &pen)
    if isBegun { pen.write("\"/>") }
  }

  /// How far the actual line is on this side, in px; `nil` where a line is missing.
  private func lead(_ sample: Sample) -> Double? {
    guard let planned = sample.planned, let actual = sample.actual else { return nil }
    return (planned.value - actual.value) * side
  }

  /// - Parameter index: Of the sample where the interval ends.
  private mutating func interval(
    _ samples: [Sample], _ index: Int, _ start: Double, _ end: Double, on pen: inout Pen
  ) {
    let (from, to) = (samples[index - 1], samples[index])
    guard let y1 = from.actual, let y2 = to.actual else { return }
    if start > 0, back == nil { pen.move(from.x, y1) }
    var first = back?.lowerBound ?? index - 1
    if start <= 0 || end <= 0 {
      let share = start == end ? 0 : start / (start - end)
      let x = from.x.value + (to.x.value - from.x.value) * share
      let y = y1.value + (y2.value - y1.value) * share
      if start <= 0 {
        pen.move(x, y)
        first = index
      } else {
        pen.line(x, y)
      }
    }
    if end > 0 { pen.line(to.x, y2) }
    back = first..<(end > 0 ? index + 1 : index)
    if end <= 0 { close(samples, on: &pen) }
  }

  private mutating func close(_ samples: [Sample], on pen: inout Pen) {
    guard let back else { return }
    for index in back.reversed() {
      if let planned = samples[index].planned { pen.line(samples[index].x, planned) }
    }
    pen.byte(0x5A)
    self.back = nil
  }
}
