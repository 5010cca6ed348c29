extension CurveDrawing {
  /// Shades what lies between the lines: plain where ahead, hatched where behind, so that print
  /// without colour tells them apart. The hatch needs an id; without a caption it is plain.
  func drawGaps(on pen: inout Pen) {
    var ahead = GapArea(side: 1)
    ahead.draw(samples, on: &pen) { $0.fill(.gapAhead) }
    let hatch = pen.form == .inline ? curve.caption?.id : nil
    var behind = GapArea(side: -1)
    behind.draw(samples, on: &pen) { pen in
      if let hatch { pen.hatched(hatch) } else { pen.fill(.gapBehind) }
    }
  }

  func drawPoints(on pen: inout Pen) {
    let radius = pen.at(small.size < 13 ? 2.5 : 3)
    var isOpen = false
    let points = curve.points
    for index in points.indices where points[index].isMarked {
      guard let actual = samples[index].actual else { continue }
      if !isOpen {
        pen.write("<g")
        pen.write(.point)
        pen.write(" stroke-width=\"1.5\">")
        isOpen = true
      }
      drawPoint(index, actual, radius, on: &pen)
    }
    if isOpen { pen.endGroup() }
  }

  private func drawPoint(_ index: Int, _ y: Coordinate, _ radius: Coordinate, on pen: inout Pen) {
    pen.write("<circle cx=\"")
    pen.number(samples[index].x)
    pen.write("\" cy=\"")
    pen.number(y)
    pen.write("\" r=\"")
    pen.number(radius)
    guard !curve.tooltips.isEmpty(at: index) else { return pen.write("\"/>") }
    pen.write("\"><title>")
    pen.markup(of: index, in: curve.tooltips)
    pen.write("</title></circle>")
  }
}
