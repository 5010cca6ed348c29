/// One in-row bar to the left or right of a centre, on a scale that its rows share. A page may
/// stretch it sideways to fill its cell.
public struct RankingBar: Chart {
  public let caption: Caption?
  public let width: Int
  /// The distance from the centre; left of it where negative.
  public let value: Double?
  /// What the left end stands for; a bar beyond it ends in an arrow head.
  public let low: Double
  /// What the right end stands for.
  public let high: Double
  public let standing: Standing
  public let tooltip: String

  /// - Parameters:
  ///   - width: At least 40, else taken as 40.
  ///   - low: Above 0 counts as 0.
  ///   - high: Below 0 counts as 0.
  public init(
    caption: Caption? = nil, width: Int, value: Double?, low: Double, high: Double,
    standing: Standing, tooltip: String = ""
  ) {
    self.caption = caption
    self.width = max(40, width)
    self.value = drawable(value)
    self.low = min(0, drawable(low) ?? 0)
    self.high = max(0, drawable(high) ?? 0)
    self.standing = standing
    self.tooltip = tooltip
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form, capacity: Pen.small) { draw(on: &$0) }
  }

  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? {
    Pen.draw(within: memory, form: form) { draw(on: &$0) }
  }

  private func draw(on pen: inout Pen) {
    let width = Double(width)
    pen.openRow("ranking", width: width, caption: caption)
    let x = LinearScale(low, high, to: 1, width - 1)
    if let value {
      ClippedBar(from: x(0), to: x(value), bounds: 1...width - 1)
        .draw(top: 5, height: 6, standing.bar, tooltip: tooltip, on: &pen)
    }
    pen.upright(x(0), 1, 15, .mark)
    pen.close()
  }
}
