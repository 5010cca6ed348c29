/// A heat map laid out: months above, a row an item, the key below.
struct HeatDrawing {
  private let heat: Heat
  private let grid: RowGrid
  private let x: LinearScale

  private static let cellHeight = 16.0

  init(_ heat: Heat) {
    self.heat = heat
    let texts = RowTexts(count: heat.rows.count) { heat.rows[$0].words }
    grid = RowGrid(
      texts, width: Double(heat.width), top: 24, room: HeatDrawing.cellHeight
    ) { heat.rows[$0].label }
    x = LinearScale(0, Double(heat.columns.count), to: grid.left, grid.right)
  }

  func draw(on pen: inout Pen) {
    let items = heat.keys.map { Legend.Item(swatch: .cell($0.standing), text: $0.label) }
    let legend = Legend(items: items, style: grid.style, width: grid.width)
    let frame = Frame(width: grid.width, height: grid.bottom + 8 + legend.height)
    pen.open("heat", frame: frame, size: grid.style.size, caption: heat.caption)
    TickLabels(ticks: heat.columns, x: x, style: grid.style, width: frame.width)
      .draw(baseline: 15, on: &pen)
    for (index, row) in heat.rows.enumerated() {
      let place = grid.rows[index]
      pen.write("<g>")
      pen.title(row.tooltip)
      grid.withMarkup { grid.draw(index, of: $0, on: &pen) { row.words } }
      draw(row.cells, middle: place.middle, on: &pen)
      pen.endGroup()
    }
    legend.draw(top: grid.bottom + 8, on: &pen)
    pen.close()
  }

  /// All cells of one standing are one path, so that a row is a few elements.
  private func draw(_ cells: [Standing?], middle: Double, on pen: inout Pen) {
    let shown = cells.prefix(heat.columns.count)
    for standing in Standing.allCases where shown.contains(standing) {
      pen.cells(standing) { pen, part in
        for (index, cell) in shown.enumerated() where cell == standing {
          let box = Box(
            left: x(Double(index)) + 1, top: middle - HeatDrawing.cellHeight / 2,
            right: x(Double(index + 1)) - 1, bottom: middle + HeatDrawing.cellHeight / 2)
          part.draw(in: box, on: &pen)
        }
      }
    }
  }
}

extension Heat.Row {
  fileprivate var words: RowWords { RowWords(label: label, value: text) }
}
