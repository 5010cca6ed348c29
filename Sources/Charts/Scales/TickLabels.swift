/// Names along a position axis: as many as fit, counted back from the last, evenly.
struct TickLabels {
  let ticks: [AxisTick]
  let x: LinearScale
  let style: TextStyle
  /// The frame that no label leaves.
  let width: Double

  func draw(baseline: Double, on pen: inout Pen) {
    guard !ticks.isEmpty else { return }
    let step = (1...ticks.count).first(where: fits) ?? ticks.count
    let y = pen.at(baseline)
    pen.texts(.tick, .middle)
    var index = (ticks.count - 1) % step
    while index < ticks.count {
      draw(index, step, y, on: &pen)
      index += step
    }
    pen.endGroup()
  }

  private func draw(_ index: Int, _ step: Int, _ y: Coordinate, on pen: inout Pen) {
    let tick = ticks[index]
    let room = room(index, step)
    var text = isFull(index, step) ? tick.label : tick.short
    if room > width { text = style.fitting(text, width) }
    guard !text.isEmpty else { return }
    pen.openText(x: pen.at(center(index, half: min(room, width) / 2)), y: y, style)
    pen.escaped(text)
    pen.closeText()
  }

  /// The full name stands at both ends, the short one between.
  private func isFull(_ index: Int, _ step: Int) -> Bool {
    index < step || index == ticks.count - 1
  }

  /// How wide the name is.
  private func room(_ index: Int, _ step: Int) -> Double {
    let isFull = isFull(index, step)
    return style.width(ofGlyphs: isFull ? ticks[index].labelGlyphs : ticks[index].shortGlyphs)
  }

  private func center(_ index: Int, half: Double) -> Double {
    min(max(x(ticks[index].at), half), width - half)
  }

  private func fits(_ step: Int) -> Bool {
    var free = -Double.infinity
    var index = (ticks.count - 1) % step
    while index < ticks.count {
      let half = min(room(index, step), width) / 2
      let center = center(index, half: half)
      if center - half < free { return false }
      free = center + half + 5
      index += step
    }
    return true
  }
}
