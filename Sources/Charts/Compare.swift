/// Figures now and a year ago: under each figure's name two bars, this and last, and between
/// them the change.
public struct Compare: Chart {
  public struct Item: Hashable, Sendable {
    public let label: String
    public let current: Double?
    public let currentText: String
    public let previous: Double?
    public let previousText: String
    /// How much it changed: `+38.4%`.
    public let change: String
    public let tooltip: String

    public init(
      label: String, current: Double?, currentText: String, previous: Double?,
      previousText: String, change: String, tooltip: String = ""
    ) {
      self.label = label
      self.current = drawable(current).map { max(0, $0) }
      self.currentText = currentText
      self.previous = drawable(previous).map { max(0, $0) }
      self.previousText = previousText
      self.change = change
      self.tooltip = tooltip
    }
  }

  public let caption: Caption?
  public let width: Int
  /// What the first bar of each item is: `2022年`.
  public let currentName: String
  public let previousName: String
  public let items: [Item]
  /// Whether all bars share one scale, as they do where all items count the same unit; else
  /// each item has its own.
  public let sharesScale: Bool
  /// Stands in the frame where there are no items.
  public let noData: String

  /// - Parameter width: At least 240, else taken as 240.
  public init(
    caption: Caption?, width: Int, currentName: String, previousName: String, items: [Item],
    sharesScale: Bool, noData: String
  ) {
    self.caption = caption
    self.width = max(240, width)
    self.currentName = currentName
    self.previousName = previousName
    self.items = items
    self.sharesScale = sharesScale
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      if items.isEmpty {
        pen.emptyFrame("compare", width: Double(width), text: noData, caption: caption)
      } else {
        CompareDrawing(self).draw(on: &pen)
      }
    }
  }
}
