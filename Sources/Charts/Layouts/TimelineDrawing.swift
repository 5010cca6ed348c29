/// A timeline laid out: dates above the field, rows in it, the marks' names below.
struct TimelineDrawing {
  let timeline: Timeline
  let grid: RowGrid
  let x: LinearScale
  private let legend: Legend
  /// Where the rows begin, below today's name and the dates.
  let top: Double

  init(_ timeline: Timeline) {
    self.timeline = timeline
    let (rows, names) = (timeline.rows, timeline.names)
    let line = timeline.width < 520 ? 17.0 : 18.0
    top = timeline.today == nil ? line + 4 : line * 2 + 4
    grid = RowGrid(rows.texts, width: Double(timeline.width), top: top, room: 14) {
      rows.rows[$0].label
    }
    let (low, high) = TimelineDrawing.extent(timeline)
    x = LinearScale(low, low == high ? low + 1 : high, to: grid.left + 6, grid.right - 6)
    let hasSpans = rows.hasSpans
    legend = Legend(
      items: [
        Legend.Item(
          swatch: hasSpans ? .span(isFilled: false) : .diamond(isFilled: false),
          text: names.planned, glyphs: names.plannedGlyphs),
        Legend.Item(
          swatch: hasSpans ? .span(isFilled: true) : .diamond(isFilled: true),
          text: names.actual, glyphs: names.actualGlyphs),
      ], style: grid.style, width: grid.width)
  }

  func draw(on pen: inout Pen) {
    let frame = Frame(width: grid.width, height: grid.bottom + 8 + legend.height)
    pen.open("timeline", frame: frame, size: grid.style.size, caption: timeline.caption)
    TickLabels(ticks: timeline.ticks, x: x, style: grid.style, width: frame.width)
      .draw(baseline: top - 9, on: &pen)
    drawRails(on: &pen)
    drawToday(on: &pen)
    grid.withMarkup { drawRows(of: $0, on: &pen) }
    legend.draw(top: grid.bottom + 8, on: &pen)
    pen.close()
  }

  private func drawRows(of markup: UnsafeBufferPointer<UInt8>, on pen: inout Pen) {
    let (rows, texts) = (timeline.rows.rows, timeline.rows.texts.rows)
    for index in rows.indices {
      pen.write("<g>")
      if let tooltip = rows[index].tooltip {
        pen.title(tooltip)
      } else {
        pen.write("<title>")
        pen.write(UnsafeBufferPointer(rebasing: markup[texts[index].whole]))
        pen.write("</title>")
      }
      grid.draw(index, of: markup, on: &pen) {
        RowWords(label: rows[index].label, note: rows[index].note)
      }
      drawMarks(
        planned: rows[index].planned, actual: rows[index].actual,
        rows[index].standing?.bar ?? .bar, middle: grid.rows[index].middle, on: &pen)
      pen.endGroup()
    }
  }

  /// A hairline along each row, crossed by the ticks.
  private func drawRails(on pen: inout Pen) {
    let ticks = timeline.ticks.map { pen.at(x($0.at)) }
    pen.stroke(.grid)
    pen.uprights(ticks, pen.at(top - 5), pen.at(top - 1))
    let (left, right) = (pen.at(grid.left), pen.at(grid.right))
    for row in grid.rows {
      pen.move(left, pen.at(row.middle))
      pen.horizontal(right)
      pen.uprights(ticks, pen.at(row.middle - 3), pen.at(row.middle + 3))
    }
    pen.write("\"/>")
  }

  private func drawToday(on pen: inout Pen) {
    guard let today = timeline.today else { return }
    let x = pen.at(x(today))
    pen.stroke(.today, width: 1.5)
    pen.move(x, pen.at(top - 5))
    pen.vertical(grid.isStacked ? top - 1 : grid.bottom)
    for row in grid.rows where grid.isStacked {
      pen.move(x, pen.at(row.middle - 7))
      pen.vertical(row.middle + 7)
    }
    pen.write("\"/>")
    let names = timeline.names
    let (text, width) = grid.style.fitted(names.today, glyphs: names.todayGlyphs, grid.width)
    let half = width / 2
    pen.text(
      text, x: min(max(x.value, half), grid.width - half), y: grid.style.ascent, .label, grid.style,
      .middle)
  }

  private static func extent(_ timeline: Timeline) -> (low: Double, high: Double) {
    var (low, high) = timeline.rows.extent
    let ticks = timeline.ticks
    for index in ticks.indices {
      (low, high) = (min(low, ticks[index].at), max(high, ticks[index].at))
    }
    if let today = timeline.today { (low, high) = (min(low, today), max(high, today)) }
    return low <= high ? (low, high) : (0, 1)
  }
}
