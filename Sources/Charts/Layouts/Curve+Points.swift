extension Curve {
  /// The least and the greatest of all values; zeros where there are none.
  var extent: (low: Double, high: Double) {
    var (low, high) = (0.0, 0.0)
    for index in points.indices {
      low = min(low, points[index].actual ?? 0, points[index].planned ?? 0)
      high = max(high, points[index].actual ?? 0, points[index].planned ?? 0)
    }
    return (low, high)
  }

  /// The last marked point with an actual value.
  var latestIndex: Int? {
    points.indices.last { points[$0].isMarked && points[$0].actual != nil }
  }

  /// Whether a line that stops here has its label in the margin behind it.
  func isAtEnd(_ at: Double) -> Bool {
    let span = setting.span
    return at > span.upperBound - (span.upperBound - span.lowerBound) * 0.03
  }

  /// The room that labels at the lines' ends need right of the plot, at most 36% of the width.
  func endLabelWidth(small: TextStyle, strong: TextStyle) -> Double {
    var room = 0.0
    if let last = latestIndex, isAtEnd(points[last].at) {
      room = strong.width(ofGlyphs: latestGlyphs) + 10
    }
    if points.indices.contains(where: { points[$0].planned != nil }) {
      room = max(room, small.width(ofGlyphs: setting.plannedGlyphs) + 10)
    }
    return min(room, Double(width) * 0.36)
  }
}
