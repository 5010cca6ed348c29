/// Words beside small pictures, in rows as wide as the frame allows.
struct Legend {
  struct Item: Hashable {
    let swatch: Swatch
    let text: String
    /// As ``glyphWidths(_:)`` counts them.
    let glyphs: Int

    init(swatch: Swatch, text: String, glyphs: Int) {
      self.swatch = swatch
      self.text = text
      self.glyphs = glyphs
    }

    init(swatch: Swatch, text: String) {
      self.init(swatch: swatch, text: text, glyphs: glyphWidths(text))
    }
  }

  let items: [Item]
  let style: TextStyle
  let width: Double

  private var rowHeight: Double { style.leading + 2 }

  /// Of all rows; 0 without items.
  var height: Double {
    var rows = 0.0
    forEach { _, _, row in rows = Double(row + 1) }
    return rows * rowHeight
  }

  func draw(left edge: Double = 0, top: Double, on pen: inout Pen) {
    forEach { item, offset, row in
      let left = edge + offset
      let middle = top + (Double(row) + 0.5) * rowHeight
      item.swatch.draw(x: left, y: middle, on: &pen)
      let room = width - item.swatch.width - 5
      let text = style.fitted(item.text, glyphs: item.glyphs, room).text
      pen.text(
        text, x: left + item.swatch.width + 5, y: style.baseline(around: middle), .label, style)
    }
  }

  private func forEach(_ body: (Item, _ left: Double, _ row: Int) -> Void) {
    var left = 0.0
    var row = 0
    for item in items where !item.text.isEmpty {
      let room = min(width, item.swatch.width + 5 + style.width(ofGlyphs: item.glyphs))
      if left > 0, left + room > width {
        left = 0
        row += 1
      }
      body(item, left, row)
      left += room + 18
    }
  }
}
