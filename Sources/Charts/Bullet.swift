/// One value against its plan: a bar over the track of the plan, and a mark where it should be
/// by now.
///
/// Without labels it is an in-row mark that a page may stretch sideways to fill its cell.
public struct Bullet: Chart {
  /// The words around a bar that stands alone.
  public struct Labels: Hashable, Sendable {
    /// The value, at the bar's end: `105.4%`.
    public let value: String
    /// What the track's end is: `年度计划 171.3亿元`.
    public let plan: String
    /// What the mark is: `时间进度 100%`.
    public let mark: String
    public let axis: ValueAxis

    public init(value: String, plan: String, mark: String, axis: ValueAxis) {
      self.value = value
      self.plan = plan
      self.mark = mark
      self.axis = axis
    }
  }

  public let caption: Caption?
  public let width: Int
  public let value: Double?
  /// The track's end.
  public let plan: Double
  public let mark: Double?
  /// The scale's end, so that bars in rows compare; a bar beyond it ends in an arrow head.
  /// A bar that stands alone rounds it up.
  public let top: Double
  public let standing: Standing
  public let tooltip: String
  /// `nil` for an in-row mark.
  public let labels: Labels?
  /// Stands in for the value of a labelled bar that has none.
  public let noData: String

  /// - Parameters:
  ///   - width: At least 40, with labels 240; less is taken as that.
  ///   - top: Not above 0 counts as the plan.
  public init(
    caption: Caption?, width: Int, value: Double?, plan: Double, mark: Double?, top: Double,
    standing: Standing, tooltip: String = "", labels: Labels? = nil, noData: String = ""
  ) {
    self.caption = caption
    self.width = max(labels == nil ? 40 : 240, width)
    self.value = drawable(value)
    self.plan = max(0, drawable(plan) ?? 0)
    self.mark = drawable(mark).map { max(0, $0) }
    let top = max(0, drawable(top) ?? 0)
    self.top = top > 0 ? top : self.plan > 0 ? self.plan : 1
    self.standing = standing
    self.tooltip = tooltip
    self.labels = labels
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form, capacity: Pen.small) { pen in
      if let labels { draw(labels, on: &pen) } else { drawInRow(on: &pen) }
    }
  }

  /// The whole in 16 px of height.
  private func drawInRow(on pen: inout Pen) {
    let frame = Frame(width: Double(width), height: 16, stretches: true)
    pen.open("bullet", frame: frame, size: 0, caption: caption)
    let x = LinearScale(0, top, to: 0, frame.width)
    drawBar(x, end: frame.width, top: 3, height: 10, on: &pen)
    if let mark {
      pen.upright(min(max(x(mark), 1), frame.width - 1), 0, 16, .mark, width: 2)
    }
    pen.close()
  }

  /// The bar over its track, which is the taller, so that the plan's end shows beside the bar.
  func drawBar(_ x: LinearScale, end: Double, top: Double, height: Double, on pen: inout Pen) {
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
