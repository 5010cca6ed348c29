/// The words of a chart's rows: escaped and measured once, however many drawings show them.
struct RowTexts: Sendable {
  /// Where a row's words are in the markup, its label with its note behind it; and how wide they are.
  struct Row: Sendable {
    let label: Range<Int>
    let note: Range<Int>
    let value: Range<Int>
    let labelGlyphs: Int
    let noteGlyphs: Int
    let valueGlyphs: Int
    let standing: Standing?

    /// Label and note with a blank between.
    var whole: Range<Int> { label.lowerBound..<note.upperBound }
  }

  let markup: [UInt8]
  let rows: [Row]

  /// Of the widest of all rows.
  let labelGlyphs: Int
  let noteGlyphs: Int
  let valueGlyphs: Int
  let hasSign: Bool

  /// - Parameter words: Of the row at a place from 0 to below `count`.
  @inline(__always)
  init(count: Int, _ words: (Int) -> RowWords) {
    var rows: [Row] = []
    rows.reserveCapacity(count)
    var markup: [UInt8] = []
    Pen.draw(into: &markup, form: .inline, capacity: Pen.small) { pen in
      for index in 0..<count { rows.append(Row(words(index), on: &pen)) }
    }
    var (label, note, value, hasSign) = (0, 0, 0, false)
    for index in rows.indices {
      label = max(label, rows[index].labelGlyphs)
      note = max(note, rows[index].noteGlyphs)
      value = max(value, rows[index].valueGlyphs)
      hasSign = hasSign || rows[index].standing != nil
    }
    (labelGlyphs, noteGlyphs, valueGlyphs, self.hasSign) = (label, note, value, hasSign)
    self.markup = markup
    self.rows = rows
  }
}

extension RowTexts.Row {
  /// Writes the words one behind the other.
  fileprivate init(_ words: RowWords, on pen: inout Pen) {
    let start = pen.position
    pen.escaped(words.label)
    label = start..<pen.position
    pen.byte(0x20)
    let middle = pen.position
    pen.escaped(words.note)
    note = middle..<pen.position
    let end = pen.position
    if !words.value.isEmpty { pen.escaped(words.value) }
    value = end..<pen.position
    labelGlyphs = glyphWidths(words.label)
    noteGlyphs = glyphWidths(words.note)
    valueGlyphs = words.value.isEmpty ? 0 : glyphWidths(words.value)
    standing = words.standing
  }
}
