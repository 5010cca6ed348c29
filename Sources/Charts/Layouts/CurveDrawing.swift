/// A curve laid out: where its plot stands and where its values fall.
struct CurveDrawing {
  let curve: Curve
  let small: TextStyle
  let strong: TextStyle
  let plot: Box
  let x: LinearScale
  let y: LinearScale
  let scale: ValueScale
  let samples: [Sample]
  /// The last marked point with an actual value, and its coordinates.
  let latest: Sample?

  init(_ curve: Curve) {
    self.curve = curve
    let isWide = curve.width >= 520
    let small = TextStyle(size: isWide ? 13 : 12)
    strong = TextStyle(size: isWide ? 17 : 15, isBold: true)
    let (low, high) = curve.extent
    let top = small.size * (curve.axis.hasLongUnit ? 2.2 : 0.9)
    let bottom = Double(curve.height) - small.size * 2
    scale = ValueScale(curve.axis, covering: low, high, height: bottom - top, style: small)
    let last = curve.ticks.last.map { small.width(ofGlyphs: $0.labelGlyphs) } ?? 0
    let tick = min(last / 2, Double(curve.width) * 0.12)
    let end = curve.endLabelWidth(small: small, strong: strong)
    let box = Box(
      left: scale.labelWidth + 9, top: top, right: Double(curve.width) - max(tick, end, 8),
      bottom: bottom)
    let x = LinearScale(curve.span.lowerBound, curve.span.upperBound, to: box.left, box.right)
    let y = LinearScale(scale.round.low, scale.round.high, to: bottom, top)
    let points = curve.points
    let table = DigitTable.shared
    samples = points.indices.map { index in
      Sample(
        x: Coordinate(x(points[index].at), table),
        planned: points[index].planned.map { Coordinate(y($0), table) },
        actual: points[index].actual.map { Coordinate(y($0), table) })
    }
    latest = curve.latestIndex.map { [samples] in samples[$0] }
    (self.small, plot, self.x, self.y) = (small, box, x, y)
  }

  func draw(on pen: inout Pen) {
    let frame = Frame(width: Double(curve.width), height: Double(curve.height))
    pen.open("curve", frame: frame, size: small.size, caption: curve.caption)
    scale.draw(in: plot, by: y, on: &pen)
    if scale.hasUnitLine {
      let unit = small.fitting(curve.axis.unit, plot.right)
      pen.text(unit, x: 0, y: small.ascent, .tick, small)
    }
    drawGaps(on: &pen)
    pen.brokenLine(samples, \.planned, .planned, width: 1.5, dashed: true)
    scale.drawZero(in: plot, by: y, on: &pen)
    if latest != nil { pen.brokenLine(samples, \.actual, .actual, width: 2.5) }
    drawPoints(on: &pen)
    TickLabels(ticks: curve.ticks, x: x, style: small, width: frame.width)
      .draw(baseline: frame.height - small.descent - 2, on: &pen)
    drawLabels(on: &pen)
    pen.close()
  }
}
