/// A place along a chart with its two heights, all as coordinates; either height may be missing.
struct Sample {
  let x: Coordinate
  let planned: Coordinate?
  let actual: Coordinate?
}

extension Pen {
  /// A line through the samples' heights that breaks where one is missing.
  ///
  /// - Parameter dotted: Whether a height alone between two breaks is drawn as a dot.
  @inline(__always)
  mutating func brokenLine(
    _ samples: [Sample], _ height: (Sample) -> Coordinate?, _ ink: Ink, width: Double,
    dashed: Bool = false, dotted: Bool = false
  ) {
    var isOpen = false
    var length = 0
    for sample in samples {
      guard let y = height(sample) else {
        if dotted, length == 1 { write("h0") }
        length = 0
        continue
      }
      if !isOpen { stroke(ink, width: width, dashed: dashed, rounded: dotted) }
      if length > 0 { line(sample.x, y) } else { move(sample.x, y) }
      isOpen = true
      length += 1
    }
    if dotted, length == 1 { write("h0") }
    if isOpen { write("\"/>") }
  }
}
