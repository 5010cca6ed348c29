/// A horizontal bar from one place to another, kept inside its bounds. An end that lies outside
/// is drawn as an arrow head: the bar goes on.
struct ClippedBar {
  let from: Double
  let to: Double
  let bounds: ClosedRange<Double>

  func draw(top: Double, height: Double, _ ink: Ink, tooltip: String = "", on pen: inout Pen) {
    let left = max(min(from, to), bounds.lowerBound)
    let right = min(max(from, to), bounds.upperBound)
    let bottom = top + height
    // A hundredth is what a coordinate can show; less is a rounding, not an excess.
    guard to < bounds.lowerBound - 0.01 || to > bounds.upperBound + 0.01 else {
      let box = Box(left: left, top: top, right: right, bottom: bottom)
      return pen.rect(box, ink, tooltip: tooltip)
    }
    let isRight = to > bounds.upperBound
    let (base, tip) = isRight ? (left, bounds.upperBound) : (right, bounds.lowerBound)
    let neck = isRight ? max(base, tip - height) : min(base, tip + height)
    pen.fill(ink)
    pen.move(base, top)
    pen.horizontal(neck)
    pen.line(tip, (top + bottom) / 2)
    pen.line(neck, bottom)
    pen.horizontal(base)
    pen.endPath(tooltip: tooltip)
  }
}
