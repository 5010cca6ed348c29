/// What curves of one kind have in common, whatever their values: the axes and the words.
public final class CurveSetting: Sendable {
  /// The positions that the axis runs through, `0...12` for a year's months.
  public let span: ClosedRange<Double>
  public let ticks: [AxisTick]
  public let axis: ValueAxis
  /// What the dashed line is, written at its end.
  public let plannedName: String
  /// Stands in the frame where no marked point has an actual value.
  public let noData: String
  let plannedGlyphs: Int
  /// Those drawn ahead.
  let grounds: [CurveGround]

  public convenience init(
    span: ClosedRange<Double>, ticks: [AxisTick], axis: ValueAxis, plannedName: String,
    noData: String
  ) {
    self.init(
      span: span, ticks: ticks, axis: axis, plannedName: plannedName, noData: noData, grounds: [])
  }

  private init(
    span: ClosedRange<Double>, ticks: [AxisTick], axis: ValueAxis, plannedName: String,
    noData: String, grounds: [CurveGround]
  ) {
    self.span = span
    self.ticks = ticks
    self.axis = axis
    self.plannedName = plannedName
    self.noData = noData
    plannedGlyphs = glyphWidths(plannedName)
    self.grounds = grounds
  }

  /// The same setting, with what lies under some curves drawn ahead: it is then copied into the
  /// drawing, inside a page, of every curve that has the same under it.
  ///
  /// - Parameter curves: Of this setting.
  public func prepared(for curves: [Curve]) -> CurveSetting {
    var grounds = grounds
    for curve in curves {
      let place = CurveGround.Place(of: curve, .inline)
      if !grounds.contains(where: { $0.place == place && $0.lies(under: curve) }) {
        grounds.append(CurveGround(under: curve, at: place))
      }
    }
    return CurveSetting(
      span: span, ticks: ticks, axis: axis, plannedName: plannedName, noData: noData,
      grounds: grounds)
  }
}
