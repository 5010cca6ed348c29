/// A line the size of a word: how a number came about, beside it. The last value has a dot.
public struct Sparkline: Chart {
  public let caption: Caption?
  public let width: Int
  /// In even steps; a missing one breaks the line.
  public let values: [Double?]
  /// What the lower edge stands for; where above `top`, as for ranks, less is drawn higher.
  public let bottom: Double
  public let top: Double

  /// - Parameters:
  ///   - width: At least 24, else taken as 24.
  ///   - bottom: 0, or the least value if negative, where left out.
  ///   - top: The greatest value where left out, at least 0.
  public init(
    caption: Caption? = nil, width: Int, values: [Double?], bottom: Double? = nil,
    top: Double? = nil
  ) {
    self.caption = caption
    self.width = max(24, width)
    self.values = values.map(drawable)
    let (low, high) = self.values.reduce((0, 0)) {
      (min($0.0, $1 ?? 0), max($0.1, $1 ?? 0))
    }
    self.bottom = drawable(bottom) ?? low
    self.top = drawable(top) ?? high
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      let frame = Frame(width: Double(width), height: 20, stretches: true)
      pen.open("sparkline", frame: frame, size: 0, caption: caption)
      let x = LinearScale(0, Double(max(1, values.count - 1)), to: 3, frame.width - 3)
      let y = top == bottom ? LinearScale(0, 1, to: 17, 17) : LinearScale(bottom, top, to: 17, 3)
      pen.level(0, frame.width, bottom < 0 && top > 0 ? y(0) : 19.5, .grid)
      var last: Sample?
      let samples = values.enumerated().map { index, value in
        Sample(
          x: Coordinate(x(Double(index))), planned: nil,
          actual: value.map { Coordinate(min(max(y($0), 3), 17)) })
      }
      pen.brokenLine(samples, \.actual, .actual, width: 1.5, dotted: true)
      last = samples.last { $0.actual != nil }
      if let last, let height = last.actual { pen.dot(last.x, height) }
      pen.close()
    }
  }
}

extension Pen {
  /// A line of no length with round ends: it stays round where the drawing is stretched.
  fileprivate mutating func dot(_ x: Coordinate, _ y: Coordinate) {
    stroke(.actual, width: 5, rounded: true)
    move(x, y)
    write("h0\"/>")
  }
}
