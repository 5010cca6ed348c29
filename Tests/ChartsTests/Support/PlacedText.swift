@testable import Charts

/// A text of a drawing with the box that it covers.
struct PlacedText: CustomStringConvertible {
  let text: String
  let size: Double
  let box: Box

  var description: String { "'\(text)' \(box)" }

  /// All texts of a drawing, their size, weight and anchor inherited as SVG does.
  static func all(in root: SVGNode) -> [PlacedText] {
    collect(root, size: 0, isBold: false, anchor: "start")
  }

  private static func collect(
    _ node: SVGNode, size: Double, isBold: Bool, anchor: String
  ) -> [PlacedText] {
    let size = node["font-size"].flatMap(Double.init) ?? size
    let isBold = node["font-weight"].map { $0 == "700" } ?? isBold
    let anchor = node["text-anchor"] ?? anchor
    if node.name == "text", let x = node["x"].flatMap(Double.init),
      let y = node["y"].flatMap(Double.init)
    {
      let style = TextStyle(size: size, isBold: isBold)
      let place: Anchor = anchor == "end" ? .end : anchor == "middle" ? .middle : .start
      return [
        PlacedText(text: node.text, size: size, box: style.box(of: node.text, x: x, y: y, place))
      ]
    }
    return node.children.flatMap {
      collect($0, size: size, isBold: isBold, anchor: anchor)
    }
  }
}
