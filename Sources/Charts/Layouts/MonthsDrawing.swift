/// Months laid out: where the plot stands and how wide a month is.
struct MonthsDrawing {
  private let months: Months
  private let small: TextStyle
  private let strong: TextStyle
  private let scale: ValueScale
  private let plot: Box
  private let x: LinearScale
  private let y: LinearScale
  private let hasPlan: Bool
  private let latest: LatestLabel?

  init(_ months: Months) {
    self.months = months
    let isWide = months.width >= 520
    small = TextStyle(size: isWide ? 13 : 12)
    strong = TextStyle(size: isWide ? 15 : 14, isBold: true)
    hasPlan = months.months.contains { $0.planned != nil }
    var (low, high) = (0.0, 0.0)
    for month in months.months {
      low = min(low, month.value ?? 0, month.planned ?? 0)
      high = max(high, month.value ?? 0, month.planned ?? 0)
    }
    let head = hasPlan || months.axis.hasLongUnit ? small.leading + 6 : small.size * 0.6
    let bottom = Double(months.height) - small.size * 2
    scale = ValueScale(months.axis, covering: low, high, height: bottom - head, style: small)
    let left = scale.labelWidth + 9
    let right = Double(months.width) - 1
    let x = LinearScale(0, Double(max(1, months.months.count)), to: left, right)
    let unit = (bottom - head) / (scale.round.high - scale.round.low)
    latest = LatestLabel(months, x: x, left: left, right: right, unit: unit, style: strong)
    // The label needs room above the plot only where it stands on a peak near the axis's end.
    let peak = LinearScale(scale.round.low, scale.round.high, to: bottom, head)(latest?.base ?? 0)
    let top = max(head, head + strong.ascent + 5 - (peak - head))
    plot = Box(left: left, top: top, right: right, bottom: bottom)
    y = LinearScale(scale.round.low, scale.round.high, to: plot.bottom, plot.top)
    self.x = x
  }

  func draw(on pen: inout Pen) {
    let frame = Frame(width: Double(months.width), height: Double(months.height))
    pen.open("months", frame: frame, size: small.size, caption: months.caption)
    drawHead(frame, on: &pen)
    scale.draw(in: plot, by: y, on: &pen)
    drawBars(on: &pen)
    scale.drawZero(in: plot, by: y, on: &pen)
    drawSteps(on: &pen)
    let ticks = months.months.enumerated().map {
      AxisTick(at: Double($0) + 0.5, label: $1.label, short: $1.short)
    }
    TickLabels(ticks: ticks, x: x, style: small, width: frame.width)
      .draw(baseline: frame.height - small.descent - 2, on: &pen)
    drawLatest(on: &pen)
    pen.close()
  }

  /// The unit at the left, what the step line is at the right.
  private func drawHead(_ frame: Frame, on pen: inout Pen) {
    var left = 0.0
    if scale.hasUnitLine {
      let unit = small.fitting(months.axis.unit, frame.width * 0.5)
      pen.text(unit, x: 0, y: small.ascent, .tick, small)
      left = small.width(of: unit) + 12
    }
    guard hasPlan, !months.plannedName.isEmpty else { return }
    let text = small.fitting(months.plannedName, frame.width - left - 28)
    let start = frame.width - small.width(of: text)
    Swatch.steps.draw(x: start - 25, y: small.ascent - small.size * 0.36, on: &pen)
    pen.text(text, x: start, y: small.ascent, .note, small)
  }

  private func drawBars(on pen: inout Pen) {
    let inset = (x(1) - x(0)) * 0.2
    for (index, month) in months.months.enumerated() {
      guard let value = month.value else { continue }
      let box = Box(
        left: x(Double(index)) + inset, top: min(y(value), y(0)),
        right: x(Double(index + 1)) - inset, bottom: max(y(value), y(0)))
      pen.rect(box, .bar, tooltip: month.tooltip)
    }
  }

  /// Level through each planned month, upright between two; broken where one is missing.
  private func drawSteps(on pen: inout Pen) {
    guard hasPlan else { return }
    pen.stroke(.step, width: 1.5, dashed: true)
    var isDown = false
    for (index, month) in months.months.enumerated() {
      if let planned = month.planned {
        if isDown { pen.vertical(y(planned)) } else { pen.move(x(Double(index)), y(planned)) }
        pen.horizontal(x(Double(index + 1)))
      }
      isDown = month.planned != nil
    }
    pen.write("\"/>")
  }

  private func drawLatest(on pen: inout Pen) {
    guard let latest else {
      let text = small.fitting(months.noData, plot.width)
      let middle = small.baseline(around: (plot.top + plot.bottom) / 2)
      return pen.text(text, x: (plot.left + plot.right) / 2, y: middle, .note, small, .middle)
    }
    let baseline = y(latest.base) - 5
    pen.text(latest.text, x: latest.center, y: baseline, .value, strong, .middle)
  }
}
