/// Items by how far they are from a common centre: a bar to the right or left of it, a row each,
/// in the order given.
public struct Ranking: Chart {
  public struct Row: Hashable, Sendable {
    public let label: String
    /// The distance from the centre; no bar where missing.
    public let value: Double?
    /// The item's own figure: `148.2%`.
    public let text: String
    /// The distance in words, which the standing's shape precedes: `快 48.2`.
    public let note: String
    public let standing: Standing
    public let tooltip: String

    public init(
      label: String, value: Double?, text: String, note: String, standing: Standing,
      tooltip: String = ""
    ) {
      self.label = label
      self.value = drawable(value)
      self.text = text
      self.note = note
      self.standing = standing
      self.tooltip = tooltip
    }
  }

  public let caption: Caption?
  public let width: Int
  public let rows: [Row]
  /// What the centre is: `时间进度 100%`.
  public let center: String
  /// The greatest distance that is drawn to scale; a bar beyond it ends in an arrow head.
  public let limit: Double?
  /// Stands in the frame where there are no rows.
  public let noData: String

  /// - Parameter width: At least 240, else taken as 240.
  public init(
    caption: Caption?, width: Int, rows: [Row], center: String, limit: Double? = nil,
    noData: String
  ) {
    self.caption = caption
    self.width = max(240, width)
    self.rows = rows
    self.center = center
    self.limit = drawable(limit).map(abs)
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      if rows.isEmpty {
        pen.emptyFrame("ranking", width: Double(width), text: noData, caption: caption)
      } else {
        drawRows(on: &pen)
      }
    }
  }

  private func drawRows(on pen: inout Pen) {
    let texts = RowTexts(count: rows.count) { rows[$0].words }
    let grid = RowGrid(texts, width: Double(width), top: 24, room: 12) { rows[$0].label }
    let x = scale(from: grid.left + 1, to: grid.right - 1)
    let frame = Frame(width: grid.width, height: grid.bottom + 4)
    pen.open("ranking", frame: frame, size: grid.style.size, caption: caption)
    let text = grid.style.fitting(center, grid.width)
    let half = grid.style.width(of: text) / 2
    pen.text(
      text, x: min(max(x(0), half), grid.width - half), y: 14, .note, grid.style, .middle)
    for (index, row) in rows.enumerated() {
      let place = grid.rows[index]
      pen.write("<g>")
      pen.title(row.tooltip)
      grid.withMarkup { grid.draw(index, of: $0, on: &pen) { row.words } }
      if let value = row.value {
        ClippedBar(from: x(0), to: x(value), bounds: grid.left + 1...grid.right - 1)
          .draw(top: place.middle - 5, height: 10, row.standing.bar, on: &pen)
      }
      pen.endGroup()
    }
    drawCenter(x(0), grid, on: &pen)
    pen.close()
  }

  /// The centre's line through all rows; where there is text between them, beside each bar.
  private func drawCenter(_ x: Double, _ grid: RowGrid, on pen: inout Pen) {
    pen.stroke(.mark)
    pen.move(x, 18)
    pen.vertical(grid.isStacked ? 22 : grid.bottom)
    for row in grid.rows where grid.isStacked {
      pen.move(x, row.middle - 8)
      pen.vertical(row.middle + 8)
    }
    pen.write("\"/>")
  }

  private func scale(from left: Double, to right: Double) -> LinearScale {
    let limit = limit ?? .infinity
    let low = rows.reduce(0) { min($0, max($1.value ?? 0, -limit)) }
    let high = rows.reduce(0) { max($0, min($1.value ?? 0, limit)) }
    return low == high
      ? LinearScale(-1, 1, to: left, right) : LinearScale(low, high, to: left, right)
  }
}

extension Ranking.Row {
  fileprivate var words: RowWords {
    RowWords(label: label, value: text, note: note, standing: standing)
  }
}
