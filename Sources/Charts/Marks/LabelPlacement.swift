/// Finds room for labels near their places: inside the plot, off the lines, off each other.
struct LabelPlacement {
  let plot: Box
  let samples: [Sample]
  private(set) var taken: [Box] = []

  init(plot: Box, samples: [Sample]) {
    self.plot = plot
    self.samples = samples
  }

  /// Where a label goes, and the height from which its leader starts.
  struct Spot {
    let box: Box
    let leader: ClosedRange<Double>?
  }

  /// The nearest free spot, which is then taken; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - below: Whether to look below the place first.
  ///   - distances: How far from the place, nearest first; from 18 px on a leader is drawn.
  mutating func place(
    width: Double, height: Double, x: Double, y: Double, below: Bool, distances: [Double]
  ) -> Spot? {
    let first = firstLine(reaching: x - width)
    for attempt in 0..<2 {
      let side = attempt == 0 ? below : !below
      for distance in distances {
        let top = side ? y + distance : y - distance - height
        if top < plot.top || top + height > plot.bottom { continue }
        for alignment in 0..<3 {
          let left = alignment == 0 ? x - width / 2 : alignment == 1 ? x - 4 : x - width + 4
          let box = Box(left: left, top: top, right: left + width, bottom: top + height)
          guard isFree(box, from: first) else { continue }
          let leader = side ? y + 5...max(y + 5, top - 1) : min(y - 5, top + height + 1)...y - 5
          let isLong = distance >= 18
          if isLong, isCrossed(leader, at: x) { continue }
          taken.append(box)
          return Spot(box: box, leader: isLong ? leader : nil)
        }
      }
    }
    return nil
  }

  /// Level with the place or, near the plot's edges, as level as the plot allows: right of it, else
  /// left; `nil` where neither side is free.
  mutating func placeBeside(width: Double, height: Double, x: Double, y: Double) -> Box? {
    let top = min(max(y - height / 2, plot.top), plot.bottom - height)
    for left in [x + 9, x - 9 - width] {
      let box = Box(left: left, top: top, right: left + width, bottom: top + height)
      guard isFree(box, from: 1) else { continue }
      taken.append(box)
      return box
    }
    return nil
  }

  mutating func take(_ box: Box) { taken.append(box) }

  /// The sample at which the first line ends that may meet a box right of a place.
  private func firstLine(reaching left: Double) -> Int {
    var index = 1
    while index < samples.count, samples[index].x.value < left - 4 { index += 1 }
    return index
  }

  /// - Parameter first: The sample at which the first line ends that may meet the box.
  private func isFree(_ box: Box, from first: Int) -> Bool {
    guard plot.contains(box), !taken.contains(where: { $0.overlaps(box.grown(by: 3)) }) else {
      return false
    }
    let air = box.grown(by: 4)
    var index = first
    // From left to right, so that no line follows one behind the box.
    while index < samples.count, samples[index - 1].x.value <= air.right {
      if samples[index].x.value >= air.left,
        meets(air, before: index, \.actual) || meets(air, before: index, \.planned)
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// Whether a line, between a sample and the one before, touches the box.
  @inline(__always)
  private func meets(_ box: Box, before index: Int, _ height: (Sample) -> Coordinate?) -> Bool {
    let (from, to) = (samples[index - 1], samples[index])
    guard let start = height(from), let end = height(to) else { return false }
    return Self.meets(box, from.x.value, start.value, to.x.value, end.value)
  }

  private func isCrossed(_ leader: ClosedRange<Double>, at x: Double) -> Bool {
    let line = Box(left: x - 2, top: leader.lowerBound, right: x + 2, bottom: leader.upperBound)
    return taken.contains { $0.overlaps(line) }
  }

  /// Whether a line from one place to another further right touches the box.
  private static func meets(_ box: Box, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double)
    -> Bool
  {
    guard x2 > x1 else { return false }
    let slope = (y2 - y1) / (x2 - x1)
    let entry = y1 + slope * (max(box.left, x1) - x1)
    let exit = y1 + slope * (min(box.right, x2) - x1)
    return max(entry, exit) >= box.top && min(entry, exit) <= box.bottom
  }
}
