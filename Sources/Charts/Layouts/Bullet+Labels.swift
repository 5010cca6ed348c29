extension Bullet {
  /// A bar that stands alone: its value above, its scale below, then what mark and plan are.
  func draw(_ labels: Labels, on pen: inout Pen) {
    let isWide = bar.width >= 520
    let small = TextStyle(size: isWide ? 13 : 12)
    let strong = TextStyle(size: isWide ? 17 : 15, isBold: true)
    let width = Double(bar.width)
    let box = Box(left: 0, top: strong.leading + 4, right: width, bottom: strong.leading + 22)
    let legend = legend(labels, small)
    let rows = box.bottom + 9 + small.leading
    let scale = ValueScale(
      labels.axis, covering: 0, max(bar.top, bar.plan, bar.value ?? 0, bar.mark ?? 0),
      height: width / 2,
      style: small)
    let margin = small.width(of: scale.label(scale.round.ticks.upperBound)) / 2 + 1
    let x = LinearScale(0, scale.round.high, to: 1, width - margin)
    let frame = Frame(width: width, height: rows + 2 + legend.height)
    pen.open("bullet", frame: frame, size: small.size, caption: caption)
    drawAxis(scale, x, top: box.top, bottom: box.bottom + 5, baseline: rows - 4, on: &pen)
    bar.drawBar(
      x, end: width - margin, top: box.top, height: box.height, tooltip: tooltip, on: &pen)
    if let mark = bar.mark { pen.upright(x(mark), box.top - 3, box.bottom + 3, .mark, width: 2) }
    drawValue(labels.value, x, small, strong, on: &pen)
    legend.draw(top: rows + 2, on: &pen)
    pen.close()
  }

  private func legend(_ labels: Labels, _ style: TextStyle) -> Legend {
    var items: [Legend.Item] = []
    if bar.mark != nil { items.append(Legend.Item(swatch: .upright, text: labels.mark)) }
    if bar.plan > 0 { items.append(Legend.Item(swatch: .box(.track), text: labels.plan)) }
    return Legend(items: items, style: style, width: Double(bar.width))
  }

  /// The value over the bar's end, as far as the frame allows, with its standing's shape.
  private func drawValue(
    _ label: String, _ x: LinearScale, _ small: TextStyle, _ strong: TextStyle, on pen: inout Pen
  ) {
    let width = Double(bar.width)
    guard let value = bar.value else {
      let text = small.fitting(noData, width)
      return pen.text(text, x: 0, y: strong.ascent, .note, small)
    }
    let sign = bar.standing == .unknown ? 0 : 16.0
    let text = strong.fitting(label, width - sign)
    let room = sign + strong.width(of: text)
    let left = min(max(x(max(0, value)) - room / 2, 0), width - room)
    if sign > 0 { pen.sign(bar.standing, x: left + 6, y: strong.ascent - strong.size * 0.36) }
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
    TickLabels(ticks: ticks, x: x, style: scale.style, width: Double(bar.width))
      .draw(baseline: baseline, on: &pen)
  }
}
