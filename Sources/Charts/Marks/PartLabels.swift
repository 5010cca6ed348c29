/// Labels below the parts of a stacked row, each at its part's left edge or pushed aside just
/// as far as its neighbours need.
struct PartLabels {
  let style: TextStyle
  /// The left edge of each label, its shape included.
  let lefts: [Double]

  static let signWidth = 16.0
  private static let spacing = 14.0

  /// - Parameter edges: The parts' left edges, ascending.
  /// - Returns: `nil` where the labels do not fit on one line.
  init?(_ labels: [String], edges: [Double], width: Double, style: TextStyle) {
    var lefts: [Double] = []
    var free = 0.0
    let widths = labels.map { PartLabels.signWidth + style.width(of: $0) }
    for (edge, width) in zip(edges, widths) {
      lefts.append(max(edge, free))
      free = max(edge, free) + width + PartLabels.spacing
    }
    var limit = width
    for index in lefts.indices.reversed() {
      lefts[index] = min(lefts[index], limit - widths[index])
      limit = lefts[index] - PartLabels.spacing
    }
    if let first = lefts.first, first < 0 { return nil }
    self.lefts = lefts
    self.style = style
  }
}
