/// A value axis with its round numbers, before it is known where it will stand.
struct ValueScale {
  let axis: ValueAxis
  let round: RoundScale
  let style: TextStyle
  /// Whether the unit stands on a line of its own above the axis.
  let hasUnitLine: Bool
  /// Of the widest number.
  let labelWidth: Double

  /// - Parameter height: The room that the axis will have, about; decides how many ticks.
  init(_ axis: ValueAxis, covering low: Double, _ high: Double, height: Double, style: TextStyle) {
    let round = ValueScale.round(axis, covering: low, high, height: height, style: style)
    self.init(axis, round, style: style)
  }

  /// The round numbers that an axis is to have.
  static func round(
    _ axis: ValueAxis, covering low: Double, _ high: Double, height: Double, style: TextStyle
  ) -> RoundScale {
    let reach = drawable(axis.reach) ?? 0
    let intervals = Int((height / (style.size * 2.1)).rounded(.down))
    return RoundScale(
      covering: min(low, reach), max(high, reach), intervals: min(max(intervals, 1), 7))
  }

  init(_ axis: ValueAxis, _ round: RoundScale, style: TextStyle) {
    self.axis = axis
    self.style = style
    let top = round.label(round.ticks.upperBound, separator: axis.separator)
    let bottom = round.label(round.ticks.lowerBound, separator: axis.separator)
    hasUnitLine = axis.hasLongUnit
    labelWidth = max(
      style.width(of: axis.hasLongUnit ? top : top + axis.unit), style.width(of: bottom))
    self.round = round
  }

  func label(_ tick: Int) -> String {
    let number = round.label(tick, separator: axis.separator)
    return tick == round.ticks.upperBound && !hasUnitLine ? number + axis.unit : number
  }

  /// Draws the grid over the plot and the numbers left of it; the zero line is the axis's.
  func draw(in plot: Box, by y: LinearScale, on pen: inout Pen) {
    let (left, right) = (pen.at(plot.left), pen.at(plot.right))
    pen.stroke(.grid)
    for tick in round.ticks where tick != 0 {
      pen.move(left, pen.at(y(round.value(tick))))
      pen.horizontal(right)
    }
    pen.write("\"/>")
    pen.texts(.tick, .end)
    let edge = pen.at(plot.left - 8)
    for tick in round.ticks {
      pen.openText(x: edge, y: pen.at(style.baseline(around: y(round.value(tick)))), style)
      drawLabel(tick, on: &pen)
      pen.closeText()
    }
    pen.endGroup()
  }

  private func drawLabel(_ tick: Int, on pen: inout Pen) {
    guard let number = round.small(tick) else { return pen.escaped(label(tick)) }
    pen.number(Double(number))
    if tick == round.ticks.upperBound, !hasUnitLine { pen.escaped(axis.unit) }
  }

  /// Draws the line of zero, over bars and areas.
  func drawZero(in plot: Box, by y: LinearScale, on pen: inout Pen) {
    pen.level(plot.left, plot.right, y(0), .axis)
  }
}
