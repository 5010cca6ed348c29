/// A curve laid out: where its plot stands and where its values fall.
struct CurveDrawing {
  let curve: Curve
  let ground: CurveGround
  let samples: [Sample]
  /// The last marked point with an actual value, and its coordinates.
  let latest: Sample?

  init(_ curve: Curve, _ form: SVGForm) {
    self.curve = curve
    let ground = curve.ground(form)
    let y = ground.y
    let points = curve.points
    let table = DigitTable.shared
    samples = points.indices.map { index in
      Sample(
        x: ground.samples[index].x, planned: ground.samples[index].planned,
        actual: points[index].actual.map { Coordinate(y($0), table) })
    }
    latest = curve.latestIndex.map { [samples] in samples[$0] }
    self.ground = ground
  }

  var small: TextStyle { ground.small }
  var strong: TextStyle { ground.strong }
  var plot: Box { ground.plot }

  func draw(on pen: inout Pen) {
    let frame = Frame(width: Double(curve.width), height: Double(curve.height))
    pen.open("curve", frame: frame, size: small.size, caption: curve.caption)
    pen.write(ground.grid)
    drawGaps(on: &pen)
    pen.write(ground.lines)
    if latest != nil { pen.brokenLine(samples, \.actual, .actual, width: 2.5) }
    drawPoints(on: &pen)
    pen.write(ground.names)
    drawLabels(on: &pen)
    pen.close()
  }
}

extension Pen {
  /// Markup that was written before, in the same form.
  fileprivate mutating func write(_ markup: [UInt8]) {
    markup.withUnsafeBufferPointer { write($0) }
  }
}
