/// A Gantt chart on its paper: title, dates, groups of rows, the dates again, and the legend.
struct GanttDrawing {
  private let gantt: Gantt
  let paper: GanttPaper
  private let layout: GanttLayout
  private let x: LinearScale

  /// Of the paper's margin, which lies around all.
  private let margin: Double

  /// Where the rows begin and end.
  private let top: Double
  private let bottom: Double

  init(_ gantt: Gantt) {
    self.gantt = gantt
    paper = GanttPaper(fitting: gantt)
    layout = paper.layout
    margin = paper.margin
    x = gantt.axis.scale(margin + layout.left + 6, margin + layout.right - 6)
    top = margin + paper.frame.rows
    bottom = top + layout.height
  }

  func draw(on pen: inout Pen) {
    let frame = Frame(
      width: paper.width + 2 * margin, height: paper.height + 2 * margin, sheet: paper.sheet)
    pen.open("gantt", frame: frame, size: GanttLayout.style.size, caption: gantt.caption)
    drawTitle(on: &pen)
    drawGrid(on: &pen)
    drawHeads(on: &pen)
    for band in layout.bands { draw(band, on: &pen) }
    if let today = gantt.axis.today {
      pen.upright(x(today), top - 26, bottom, .today, width: 1.5)
    }
    paper.frame.legend.draw(left: margin, top: bottom + GanttFrame.legendBelow, on: &pen)
    pen.close()
  }

  private func drawTitle(on pen: inout Pen) {
    let frame = paper.frame
    pen.text(
      frame.titleStyle.fitting(gantt.title, paper.width), x: margin, y: margin + frame.title,
      .label, frame.titleStyle)
    pen.text(
      frame.subtitleStyle.fitting(gantt.subtitle, paper.width), x: margin,
      y: margin + frame.subtitle, .note, frame.subtitleStyle)
    guard let today = gantt.axis.today else { return }
    TodayName(
      gantt.axis.todayName, style: GanttLayout.style, reach: margin...margin + paper.width
    ).draw(x: x(today), baseline: margin + frame.today, on: &pen)
  }

  /// Dates as uprights through all rows, and a hairline under each row.
  private func drawGrid(on pen: inout Pen) {
    pen.stroke(.grid)
    for tick in gantt.axis.ticks {
      pen.move(x(tick.at), top - 26)
      pen.vertical(bottom)
    }
    for band in layout.bands where band.row != nil {
      pen.move(margin, top + band.bottom)
      pen.horizontal(margin + layout.width)
    }
    pen.write("\"/>")
    pen.level(margin, margin + layout.width, top, .axis)
    let frame = paper.width + 2 * margin
    let labels = TickLabels(ticks: gantt.axis.ticks, x: x, style: GanttLayout.style, width: frame)
    labels.draw(baseline: margin + paper.frame.ticks, on: &pen)
    labels.draw(baseline: bottom + GanttFrame.ticksBelow, on: &pen)
  }

  private func drawHeads(on pen: inout Pen) {
    let style = GanttLayout.style
    let y = margin + paper.frame.heads
    for (head, column) in zip([gantt.heads.label] + gantt.heads.cells, layout.columns) {
      pen.text(style.fitting(head, column.width), x: margin + column.left, y: y, .note, style)
    }
    pen.text(
      style.fitting(gantt.heads.note, layout.noteWidth), x: margin + layout.width, y: y, .note,
      style, .end)
  }

  private func draw(_ band: GanttLayout.Band, on pen: inout Pen) {
    guard let row = band.row else { return drawGroup(band, on: &pen) }
    let style = GanttLayout.style
    let middle = top + band.middle
    pen.write("<g>")
    pen.title(row.tooltip)
    for (place, lines) in band.texts.enumerated() {
      let first = style.baseline(around: middle) - Double(lines.count - 1) * style.leading / 2
      for (number, line) in lines.enumerated() {
        pen.text(
          line, x: margin + layout.columns[place].left, y: first + Double(number) * style.leading,
          place == 0 ? .label : .note, style)
      }
    }
    WorkMark(
      work: row.work, x: x, bounds: margin + layout.left + 6...margin + layout.right - 6
    ).draw(middle: middle, on: &pen)
    drawNote(of: row, middle: middle, on: &pen)
    pen.endGroup()
  }

  private func drawNote(of row: Gantt.Row, middle: Double, on pen: inout Pen) {
    let style = GanttLayout.style
    let note = style.fitting(row.note, layout.noteWidth - 16)
    let edge = margin + layout.width
    if let standing = row.work.standing {
      pen.sign(standing, x: edge - style.width(of: note) - 10, y: middle)
    }
    let ink = row.work.standing?.ink ?? .note
    pen.text(note, x: edge, y: style.baseline(around: middle), ink, style, .end)
  }

  private func drawGroup(_ band: GanttLayout.Band, on pen: inout Pen) {
    let style = GanttLayout.groupStyle
    let text = style.fitting(band.texts.first?.first ?? "", layout.width)
    pen.text(text, x: margin, y: top + band.bottom - 7, .label, style)
    pen.level(margin, margin + layout.width, top + band.bottom, .axis)
  }
}
