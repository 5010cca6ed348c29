extension Pen {
  /// One part of a stacked row. Ahead stands higher than behind; behind is an outline around a
  /// tint and far behind solid: so greyscale tells them apart, and depths of one colour too.
  mutating func part(_ row: Box, _ standing: Standing, tooltip: String) {
    let step = row.height / 5
    let top = row.top + (standing == .ahead ? 0 : standing.isBehind ? step : step / 2)
    let box = Box(left: row.left, top: top, right: row.right, bottom: top + row.height - step)
    guard standing == .behind, box.width > 4 else {
      return rect(box, standing.part, tooltip: tooltip)
    }
    write("<g>")
    title(tooltip)
    rect(box, .behind)
    rect(box.grown(by: -1.5), .gapBehind)
    endGroup()
  }
}

extension Standing {
  fileprivate var isBehind: Bool { self == .behind || self == .farBehind }

  fileprivate var part: Ink {
    switch self {
    case .ahead: .ahead
    case .level: .bar
    case .behind, .farBehind: .behind
    case .unknown: .track
    }
  }
}
