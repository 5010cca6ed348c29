/// What lies under a curve and does not depend on its actual values: the grid, the axes and the
/// planned line, laid out and drawn. Of thousands of curves over the same months few differ in it.
final class CurveGround: Sendable {
  /// What, besides the setting and the planned line, decides how it looks.
  struct Place: Hashable {
    let width: Int
    let height: Int
    let form: SVGForm
    let round: RoundScale
    /// Room for the labels at the lines' ends.
    let margin: Double
  }

  let place: Place
  let small: TextStyle
  let strong: TextStyle
  let plot: Box
  let x: LinearScale
  let y: LinearScale
  /// The planned line, its last place at the plot's end, and nothing of the actual one.
  let samples: [Sample]
  let plannedEnd: Double?
  private let points: [Curve.Point]

  /// In the order in which a drawing has them, its own lines between.
  let grid: [UInt8]
  let lines: [UInt8]
  let names: [UInt8]

  init(under curve: Curve, at place: Place) {
    self.place = place
    let setting = curve.setting
    let (small, strong) = curve.styles
    let (top, bottom) = curve.verticalBounds
    let scale = ValueScale(setting.axis, place.round, style: small)
    let box = Box(
      left: scale.labelWidth + 9, top: top, right: Double(curve.width) - place.margin,
      bottom: bottom)
    let x = LinearScale(setting.span.lowerBound, setting.span.upperBound, to: box.left, box.right)
    let y = LinearScale(scale.round.low, scale.round.high, to: bottom, top)
    samples = curve.points.map { point in
      Sample(
        x: Coordinate(x(point.at)), planned: point.planned.map { Coordinate(y($0)) }, actual: nil)
    }
    plannedEnd = samples.last { $0.planned != nil }.flatMap {
      $0.x.value > box.left + box.width * 0.97 ? $0.planned?.value : nil
    }
    points = curve.points
    (self.small, self.strong, plot, self.x, self.y) = (small, strong, box, x, y)
    grid = CurveGround.markup(place.form, small) { pen in
      scale.draw(in: box, by: y, on: &pen)
      if scale.hasUnitLine {
        let unit = small.fitting(setting.axis.unit, box.right)
        pen.text(unit, x: 0, y: small.ascent, .tick, small)
      }
    }
    lines = CurveGround.markup(place.form, small) { [samples] pen in
      pen.brokenLine(samples, \.planned, .planned, width: 1.5, dashed: true)
      scale.drawZero(in: box, by: y, on: &pen)
    }
    names = CurveGround.markup(place.form, small) { pen in
      TickLabels(ticks: setting.ticks, x: x, style: small, width: Double(curve.width))
        .draw(baseline: Double(curve.height) - small.descent - 2, on: &pen)
    }
  }

  private static func markup(
    _ form: SVGForm, _ style: TextStyle, _ write: (inout Pen) -> Void
  ) -> [UInt8] {
    var markup: [UInt8] = []
    Pen.draw(into: &markup, form: form) { pen in
      pen.textSize = style.size
      write(&pen)
    }
    return markup
  }

  /// Whether a curve of the same setting and place has the same planned line.
  func lies(under curve: Curve) -> Bool {
    guard points.count == curve.points.count else { return false }
    for index in points.indices {
      guard points[index].at == curve.points[index].at,
        points[index].planned == curve.points[index].planned
      else { return false }
    }
    return true
  }
}

extension CurveGround.Place {
  init(of curve: Curve, _ form: SVGForm) {
    let (small, strong) = curve.styles
    let (low, high) = curve.extent
    let (top, bottom) = curve.verticalBounds
    round = ValueScale.round(
      curve.setting.axis, covering: low, high, height: bottom - top, style: small)
    let last = curve.setting.ticks.last.map { small.width(ofGlyphs: $0.labelGlyphs) } ?? 0
    let tick = min(last / 2, Double(curve.width) * 0.12)
    margin = max(tick, curve.endLabelWidth(small: small, strong: strong), 8)
    (width, height, self.form) = (curve.width, curve.height, form)
  }
}

extension Curve {
  /// Of most labels, and of the latest value.
  var styles: (small: TextStyle, strong: TextStyle) {
    let isWide = width >= 520
    return (TextStyle(size: isWide ? 13 : 12), TextStyle(size: isWide ? 17 : 15, isBold: true))
  }

  /// Of the plot.
  fileprivate var verticalBounds: (top: Double, bottom: Double) {
    let size = styles.small.size
    return (size * (setting.axis.hasLongUnit ? 2.2 : 0.9), Double(height) - size * 2)
  }

  /// What lies under it, drawn ahead or now.
  func ground(_ form: SVGForm) -> CurveGround {
    let place = CurveGround.Place(of: self, form)
    let grounds = setting.grounds
    for index in grounds.indices where grounds[index].place == place {
      if grounds[index].lies(under: self) { return grounds[index] }
    }
    return CurveGround(under: self, at: place)
  }
}
