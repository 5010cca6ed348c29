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
    for index in shown(step) {
      let text = text(index, step)
      guard !text.isEmpty else { continue }
      let room = style.width(of: text)
      let x = pen.at(center(index, half: min(room, width) / 2))
      let fitted = room > width ? style.fitting(text, width) : text
      guard !fitted.isEmpty else { continue }
      pen.openText(x: x, y: y, style)
      pen.escaped(fitted)
      pen.closeText()
    }
    pen.endGroup()
  }

  private func shown(_ step: Int) -> StrideTo<Int> {
    stride(from: (ticks.count - 1) % step, to: ticks.count, by: step)
  }

  /// The full name at both ends, the short one between.
  private func text(_ index: Int, _ step: Int) -> String {
    let isEnd = index < step || index == ticks.count - 1
    return isEnd ? ticks[index].label : ticks[index].short
  }

  private func center(_ index: Int, half: Double) -> Double {
    min(max(x(ticks[index].at), half), width - half)
  }

  private func fits(_ step: Int) -> Bool {
    var free = -Double.infinity
    for index in shown(step) {
      let half = min(style.width(of: text(index, step)), width) / 2
      let center = center(index, half: half)
      if center - half < free { return false }
      free = center + half + 5
    }
    return true
  }
}
