extension CurveDrawing {
  /// Labels by importance: the latest value, the planned line's name, then the notes where
  /// there is room left.
  func drawLabels(on pen: inout Pen) {
    var placement = LabelPlacement(plot: plot, samples: samples)
    guard let latest, let y = latest.actual?.value else {
      drawNoData(on: &pen)
      drawPlannedName(nil, on: &pen)
      return
    }
    let isAtEnd = latest.x.value > plot.left + plot.width * 0.97
    if isAtEnd {
      drawEnds(latest, y, on: &pen)
    } else {
      drawLatest(latest, y, placing: &placement, on: &pen)
      drawPlannedName(nil, on: &pen)
    }
    for note in curve.notes { draw(note, placing: &placement, on: &pen) }
  }

  /// The end labels right of the plot, pushed apart where the values are close.
  private func drawEnds(_ latest: Sample, _ y: Double, on pen: inout Pen) {
    let room = Double(curve.width) - plot.right - 9
    let text = strong.fitted(curve.latest, glyphs: curve.latestGlyphs, room).text
    var baseline = strong.baseline(around: y)
    if let planned = ground.plannedEnd {
      let apart =
        planned >= y ? strong.descent + small.ascent + 1 : strong.ascent + small.descent + 1
      let other = small.baseline(around: planned)
      let push = max(0, apart - abs(other - baseline)) / 2
      baseline += planned >= y ? -push : push
      baseline = min(max(baseline, strong.ascent), plot.bottom - (planned >= y ? apart : 0))
      drawPlannedName(
        planned >= y ? max(other, baseline + apart) : min(other, baseline - apart), on: &pen)
    }
    pen.text(text, x: plot.right + 9, y: baseline, .value, strong)
  }

  /// - Parameter baseline: Where the label was pushed to; level with the line's end if `nil`.
  private func drawPlannedName(_ baseline: Double?, on pen: inout Pen) {
    guard let planned = ground.plannedEnd else { return }
    let setting = curve.setting
    let room = Double(curve.width) - plot.right - 9
    let text = small.fitted(setting.plannedName, glyphs: setting.plannedGlyphs, room).text
    let level = min(max(baseline ?? small.baseline(around: planned), small.ascent), plot.bottom)
    pen.text(text, x: plot.right + 9, y: level, .note, small)
  }

  /// The latest value where the line stops short of the end: on the side away from the plan.
  private func drawLatest(
    _ latest: Sample, _ y: Double, placing placement: inout LabelPlacement, on pen: inout Pen
  ) {
    let (text, width) = strong.fitted(curve.latest, glyphs: curve.latestGlyphs, plot.width)
    let height = strong.ascent + strong.descent
    let spot = placement.place(
      width: width, height: height, x: latest.x.value, y: y, below: y > latest.planned?.value ?? y,
      distances: [5, 9, 14])
    let left = min(max(latest.x.value - width / 2, plot.left), plot.right - width)
    let top = min(max(y - height - 8, plot.top), plot.bottom - height)
    let free =
      spot?.box ?? placement.placeBeside(width: width, height: height, x: latest.x.value, y: y)
    let box = free ?? Box(left: left, top: top, right: left + width, bottom: top + height)
    if free == nil { placement.take(box) }
    pen.text(text, x: box.left, y: box.top + strong.ascent, .value, strong)
  }

  /// A note and the line that leads to it; nothing where no place is free.
  private func draw(
    _ note: Curve.Note, placing placement: inout LabelPlacement, on pen: inout Pen
  ) {
    let x = ground.x(note.at)
    guard curve.setting.span.contains(note.at), let (y, below) = height(at: x) else { return }
    let width = small.width(ofGlyphs: note.glyphs)
    let spot = placement.place(
      width: width, height: small.ascent + small.descent, x: x, y: y, below: below,
      distances: [18, 28, 40, 54, 70, 90, 10])
    guard let spot else { return }
    if let leader = spot.leader {
      pen.upright(x, leader.lowerBound, leader.upperBound, .leader)
    }
    pen.text(note.text, x: spot.box.left, y: spot.box.top + small.ascent, .note, small)
  }

  /// The actual line's height here, and whether that is below the planned one.
  private func height(at x: Double) -> (y: Double, below: Bool)? {
    for index in samples.indices {
      let to = samples[index]
      guard to.x.value >= x - 0.01, let end = to.actual?.value else { continue }
      if abs(to.x.value - x) < 0.01 { return (end, end >= to.planned?.value ?? end) }
      guard index > 0, let start = samples[index - 1].actual?.value else { return nil }
      let share = (x - samples[index - 1].x.value) / (to.x.value - samples[index - 1].x.value)
      let y = start + (end - start) * share
      guard let p1 = samples[index - 1].planned?.value, let p2 = to.planned?.value else {
        return (y, true)
      }
      return (y, y >= p1 + (p2 - p1) * share)
    }
    return nil
  }

  private func drawNoData(on pen: inout Pen) {
    let text = small.fitting(curve.setting.noData, plot.width - 16)
    let hasPlan = samples.contains { $0.planned != nil }
    pen.text(
      text, x: hasPlan ? plot.left + 8 : (plot.left + plot.right) / 2,
      y: hasPlan ? plot.top + small.size * 2 : small.baseline(around: (plot.top + plot.bottom) / 2),
      .note, small, hasPlan ? .start : .middle)
  }
}
