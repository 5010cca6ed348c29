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
  public let bar: RowBullet
  public let tooltip: String
  /// `nil` for an in-row mark.
  public let labels: Labels?
  /// Stands in for the value of a labelled bar that has none.
  public let noData: String

  /// - Parameters:
  ///   - width: At least 40, with labels 240; less is taken as that.
  ///   - top: A bar that stands alone rounds it up.
  public init(
    caption: Caption?, width: Int, value: Double?, plan: Double, mark: Double?, top: Double,
    standing: Standing, tooltip: String = "", labels: Labels? = nil, noData: String = ""
  ) {
    self.caption = caption
    bar = RowBullet(
      width: max(labels == nil ? 40 : 240, width), value: value, plan: plan, mark: mark, top: top,
      standing: standing)
    self.tooltip = tooltip
    self.labels = labels
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form, capacity: Pen.small) { pen in
      if let labels {
        draw(labels, on: &pen)
      } else {
        bar.draw(caption: caption, tooltip: tooltip, on: &pen)
      }
    }
  }
}
