/// How many fall into each class: one stacked row. Named, and with numbers, in a legend where
/// it has a caption; alone it is an in-row mark that a page may stretch sideways.
public struct Distribution: Chart {
  public struct Part: Hashable, Sendable {
    public let count: Double
    public let standing: Standing
    /// Name and number: `快 128`.
    public let label: String
    public let tooltip: String

    /// - Parameter count: Not above 0, or missing: the part is only named.
    public init(count: Double, standing: Standing, label: String, tooltip: String = "") {
      self.count = max(0, drawable(count) ?? 0)
      self.standing = standing
      self.label = label
      self.tooltip = tooltip
    }
  }

  public let caption: Caption?
  public let width: Int
  public let parts: [Part]
  /// Stands in the frame where nothing is counted.
  public let noData: String

  /// - Parameter width: At least 40, with a caption 240; less is taken as that.
  public init(caption: Caption?, width: Int, parts: [Part], noData: String = "") {
    self.caption = caption
    self.width = max(caption == nil ? 40 : 240, width)
    self.parts = parts
    self.noData = noData
  }

  private var total: Double { parts.reduce(0) { $0 + $1.count } }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { draw(on: &$0) }
  }

  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? {
    Pen.draw(within: memory, form: form) { draw(on: &$0) }
  }

  private func draw(on pen: inout Pen) {
    if caption == nil {
      pen.openRow("distribution", width: Double(width), caption: nil)
      drawParts(top: 2, height: 12, on: &pen)
      pen.close()
    } else if total == 0 {
      pen.emptyFrame("distribution", width: Double(width), text: noData, caption: caption)
    } else {
      drawNamed(on: &pen)
    }
  }

  private func drawNamed(on pen: inout Pen) {
    let style = TextStyle(size: width >= 520 ? 13 : 12)
    let labels = parts.map(\.label)
    if let places = PartLabels(labels, edges: edges, width: Double(width), style: style) {
      let frame = Frame(width: Double(width), height: 50)
      pen.open("distribution", frame: frame, size: style.size, caption: caption)
      drawParts(top: 0, height: 20, on: &pen)
      for (part, left) in zip(parts, places.lefts) {
        pen.sign(part.standing, x: left + 5, y: 37)
        let x = left + PartLabels.signWidth
        pen.text(part.label, x: x, y: style.baseline(around: 37), .label, style)
      }
    } else {
      let items = parts.map { Legend.Item(swatch: .standing($0.standing), text: $0.label) }
      let legend = Legend(items: items, style: style, width: Double(width))
      let frame = Frame(width: Double(width), height: 28 + legend.height)
      pen.open("distribution", frame: frame, size: style.size, caption: caption)
      drawParts(top: 0, height: 20, on: &pen)
      legend.draw(top: 28, on: &pen)
    }
    pen.close()
  }

  /// Each part's left edge. Parts have a gap of 2 px between them, and a small one keeps 1 px,
  /// so that none disappears; one that counts nothing has no width.
  private var edges: [Double] {
    let shown = parts.reduce(0) { $0 + ($1.count > 0 ? 1 : 0) }
    let room = max(0, Double(width) - Double(shown * 3 - 2))
    let total = total
    var left = 0.0
    return parts.map { part in
      defer { if part.count > 0 { left += 3 + room * (part.count / total) } }
      return left
    }
  }

  private func drawParts(top: Double, height: Double, on pen: inout Pen) {
    guard total > 0 else { return pen.rect(rail(top, height), .track) }
    let edges = edges
    for (index, part) in parts.enumerated() where part.count > 0 {
      let isLast = !parts[(index + 1)...].contains { $0.count > 0 }
      let right = isLast ? Double(width) : edges[index + 1] - 2
      let box = Box(left: edges[index], top: top, right: right, bottom: top + height)
      pen.part(box, part.standing, tooltip: part.tooltip)
    }
  }

  /// What stands where nothing is counted.
  private func rail(_ top: Double, _ height: Double) -> Box {
    let middle = top + height / 2
    return Box(left: 0, top: middle - 0.5, right: Double(width), bottom: middle + 0.5)
  }
}
