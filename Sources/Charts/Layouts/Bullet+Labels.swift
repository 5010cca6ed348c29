extension Bullet {
  /// A bar that stands alone: its value above, its scale below, then what mark and plan are.
  func draw(_ labels: Labels, on pen: inout Pen) {
    let small = TextStyle(size: width >= 520 ? 13 : 12)
    let strong = TextStyle(size: width >= 520 ? 17 : 15, isBold: true)
    let width = Double(width)
    let bar = Box(left: 0, top: strong.leading + 4, right: width, bottom: strong.leading + 22)
    let legend = legend(labels, small)
    let rows = bar.bottom + 9 + small.leading
    let scale = ValueScale(
      labels.axis, covering: 0, max(top, plan, value ?? 0, mark ?? 0), height: width / 2,
      style: small)
    let margin = small.width(of: scale.label(scale.round.ticks.upperBound)) / 2 + 1
    let x = LinearScale(0, scale.round.high, to: 1, width - margin)
    let frame = Frame(width: width, height: rows + 2 + legend.height)
    pen.open("bullet", frame: frame, size: small.size, caption: caption)
    drawAxis(scale, x, top: bar.top, bottom: bar.bottom + 5, baseline: rows - 4, on: &pen)
    drawBar(x, end: width - margin, top: bar.top, height: bar.height, on: &pen)
    if let mark { pen.upright(x(mark), bar.top - 3, bar.bottom + 3, .mark, width: 2) }
    drawValue(labels.value, x, small, strong, on: &pen)
    legend.draw(top: rows + 2, on: &pen)
    pen.close()
  }

  private func legend(_ labels: Labels, _ style: TextStyle) -> Legend {
    var items: [Legend.Item] = []
    if mark != nil { items.append(Legend.Item(swatch: .upright, text: labels.mark)) }
    if plan > 0 { items.append(Legend.Item(swatch: .box(.track), text: labels.plan)) }
    return Legend(items: items, style: style, width: Double(width))
  }

  /// The value over the bar's end, as far as the frame allows, with its standing's shape.
  private func drawValue(
    _ label: String, _ x: LinearScale, _ small: TextStyle, _ strong: TextStyle, on pen: inout Pen
  ) {
    let width = Double(width)
    guard let value else {
      let text = small.fitting(noData, width)
      return pen.text(text, x: 0, y: strong.ascent, .note, small)
    }
    let sign = standing == .unknown ? 0 : 16.0
    let text = strong.fitting(label, width - sign)
    let room = sign + strong.width(of: text)
    let left = min(max(x(max(0, value)) - room / 2, 0), width - room)
    if sign > 0 { pen.sign(standing, x: left + 6, y: strong.ascent - strong.size * 0.36) }
    pen.text(text, x: left + sign, y: strong.ascent, .value, strong)
  }

  private func drawAxis(
    _ scale: ValueScale, _ x: LinearScale, top: Double, bottom: Double, baseline: Double,
    on pen: inout Pen
  ) {
    pen.stroke(.grid)
    for tick in scale.round.ticks {
      pen.move(x(scale.round.value(tick)), top)
      pen.vertical(bottom)
    }
    pen.write("\"/>")
    let ticks = scale.round.ticks.map {
      AxisTick(at: scale.round.value($0), label: scale.label($0))
    }
    TickLabels(ticks: ticks, x: x, style: scale.style, width: Double(width))
      .draw(baseline: baseline, on: &pen)
  }
}
