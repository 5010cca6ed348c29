/// A ``Bullet`` as an in-row mark without words: plain numbers, since tables are full of them.
public struct RowBullet: Chart {
  public let width: Int
  public let value: Double?
  /// The track's end.
  public let plan: Double
  public let mark: Double?
  /// The scale's end, so that bars in rows compare; a bar beyond it ends in an arrow head.
  public let top: Double
  public let standing: Standing

  /// - Parameters:
  ///   - width: At least 40; less is taken as that.
  ///   - top: Not above 0 counts as the plan.
  public init(
    width: Int, value: Double?, plan: Double, mark: Double?, top: Double, standing: Standing
  ) {
    self.width = max(40, width)
    self.value = drawable(value)
    self.plan = max(0, drawable(plan) ?? 0)
    self.mark = drawable(mark).map { max(0, $0) }
    let top = max(0, drawable(top) ?? 0)
    self.top = top > 0 ? top : self.plan > 0 ? self.plan : 1
    self.standing = standing
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form, capacity: Pen.small) {
      draw(caption: nil, tooltip: "", on: &$0)
    }
  }

  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? {
    Pen.draw(within: memory, form: form) { draw(caption: nil, tooltip: "", on: &$0) }
  }

  /// The whole in 16 px of height.
  func draw(caption: Caption?, tooltip: String, on pen: inout Pen) {
    let width = Double(width)
    pen.openRow("bullet", width: width, caption: caption)
    let x = LinearScale(0, top, to: 0, width)
    drawBar(x, end: width, top: 3, height: 10, tooltip: tooltip, on: &pen)
    if let mark {
      pen.upright(min(max(x(mark), 1), width - 1), 0, 16, .mark, width: 2)
    }
    pen.close()
  }

  /// The bar over its track, which is the taller, so that the plan's end shows beside the bar.
  func drawBar(
    _ x: LinearScale, end: Double, top: Double, height: Double, tooltip: String, on pen: inout Pen
  ) {
    let bottom = top + height
    if plan > 0 {
      pen.rect(Box(left: x(0), top: top, right: min(x(plan), end), bottom: bottom), .track)
    }
    guard let value else { return }
    ClippedBar(from: x(0), to: x(max(0, value)), bounds: x(0)...end)
      .draw(
        top: top + height * 0.2, height: height * 0.6, standing.bar, tooltip: tooltip, on: &pen)
  }
}
