/// A timeline laid out: dates above the field, rows in it, the marks' names below.
struct TimelineDrawing {
  private let timeline: Timeline
  private let grid: RowGrid
  private let x: LinearScale
  private let legend: Legend
  /// Where the rows begin, below today's name and the dates.
  private let top: Double

  init(_ timeline: Timeline) {
    self.timeline = timeline
    let words = timeline.rows.map {
      RowWords(label: $0.label, note: $0.note, standing: $0.standing)
    }
    let line = timeline.width < 520 ? 17.0 : 18.0
    top = timeline.today == nil ? line + 4 : line * 2 + 4
    grid = RowGrid(words, width: Double(timeline.width), top: top, room: 14)
    let (low, high) = TimelineDrawing.extent(timeline)
    x = LinearScale(low, low == high ? low + 1 : high, to: grid.left + 6, grid.right - 6)
    let hasSpans = timeline.rows.contains { row in
      [row.planned, row.actual].contains { $0.map { $0.start < $0.end } ?? false }
    }
    legend = Legend(
      items: [
        Legend.Item(
          swatch: hasSpans ? .span(isFilled: false) : .diamond(isFilled: false),
          text: timeline.plannedName),
        Legend.Item(
          swatch: hasSpans ? .span(isFilled: true) : .diamond(isFilled: true),
          text: timeline.actualName),
      ], style: grid.style, width: grid.width)
  }

  func draw(on pen: inout Pen) {
    let frame = Frame(width: grid.width, height: grid.bottom + 8 + legend.height)
    pen.open("timeline", frame: frame, size: grid.style.size, caption: timeline.caption)
    TickLabels(ticks: timeline.ticks, x: x, style: grid.style, width: frame.width)
      .draw(baseline: top - 9, on: &pen)
    drawRails(on: &pen)
    drawToday(on: &pen)
    for (index, row) in timeline.rows.enumerated() {
      let place = grid.rows[index]
      pen.write("<g>")
      drawTooltip(of: row, on: &pen)
      grid.draw(index, on: &pen)
      draw(row, middle: place.middle, on: &pen)
      pen.endGroup()
    }
    legend.draw(top: grid.bottom + 8, on: &pen)
    pen.close()
  }

  private func drawTooltip(of row: Timeline.Row, on pen: inout Pen) {
    if let tooltip = row.tooltip { return pen.title(tooltip) }
    pen.write("<title>")
    pen.escaped(row.label)
    pen.byte(0x20)
    pen.escaped(row.note)
    pen.write("</title>")
  }

  /// A hairline along each row, crossed by the ticks.
  private func drawRails(on pen: inout Pen) {
    let ticks = timeline.ticks.map { pen.at(x($0.at)) }
    pen.stroke(.grid)
    drawTicks(ticks, pen.at(top - 5), pen.at(top - 1), on: &pen)
    let (left, right) = (pen.at(grid.left), pen.at(grid.right))
    for row in grid.rows {
      pen.move(left, pen.at(row.middle))
      pen.horizontal(right)
      drawTicks(ticks, pen.at(row.middle - 3), pen.at(row.middle + 3), on: &pen)
    }
    pen.write("\"/>")
  }

  private func drawTicks(
    _ ticks: [Coordinate], _ top: Coordinate, _ bottom: Coordinate, on pen: inout Pen
  ) {
    for tick in ticks {
      pen.move(tick, top)
      pen.vertical(bottom)
    }
  }

  private func drawToday(on pen: inout Pen) {
    guard let today = timeline.today else { return }
    let x = x(today)
    pen.stroke(.today, width: 1.5)
    pen.move(x, top - 5)
    pen.vertical(grid.isStacked ? top - 1 : grid.bottom)
    for row in grid.rows where grid.isStacked {
      pen.move(x, row.middle - 7)
      pen.vertical(row.middle + 7)
    }
    pen.write("\"/>")
    let text = grid.style.fitting(timeline.todayName, grid.width)
    let half = grid.style.width(of: text) / 2
    pen.text(
      text, x: min(max(x, half), grid.width - half), y: grid.style.ascent, .label, grid.style,
      .middle)
  }

  private func draw(_ row: Timeline.Row, middle: Double, on pen: inout Pen) {
    let ink = row.standing?.bar ?? .bar
    if let planned = row.planned, let actual = row.actual, planned.start == planned.end {
      let (from, to) = (x(planned.end), x(actual.end))
      if from != to {
        pen.rect(
          Box(left: min(from, to), top: middle - 1, right: max(from, to), bottom: middle + 1), ink)
      }
    }
    if let planned = row.planned {
      draw(planned, middle: middle, half: 5, .planned, isFilled: false, on: &pen)
    }
    if let actual = row.actual {
      draw(actual, middle: middle, half: 3, ink, isFilled: true, on: &pen)
    }
  }

  private func draw(
    _ span: Timeline.Span, middle: Double, half: Double, _ ink: Ink, isFilled: Bool,
    on pen: inout Pen
  ) {
    let (left, right) = (x(span.start), x(span.end))
    if right - left < 1 {
      return pen.diamond(left, middle, ink, isFilled: isFilled)
    }
    let box = Box(left: left, top: middle - half, right: right, bottom: middle + half)
    if isFilled { pen.rect(box, ink) } else { pen.outline(box, ink) }
  }

  private static func extent(_ timeline: Timeline) -> (low: Double, high: Double) {
    var (low, high) = (Double.infinity, -Double.infinity)
    for tick in timeline.ticks { (low, high) = (min(low, tick.at), max(high, tick.at)) }
    for row in timeline.rows {
      for span in [row.planned, row.actual] {
        if let span { (low, high) = (min(low, span.start), max(high, span.end)) }
      }
    }
    if let today = timeline.today { (low, high) = (min(low, today), max(high, today)) }
    return low <= high ? (low, high) : (0, 1)
  }
}
