/// Rows of names and values around a field for marks. Wide frames have columns; in narrow ones
/// the words stand on the first lines of a row and the marks below them.
struct RowGrid {
  /// A row's place: its top, the middle of its marks and its bottom.
  struct Row {
    let top: Double
    let middle: Double
    let bottom: Double
  }

  let style: TextStyle
  let width: Double
  let rows: [Row]
  private let texts: RowTexts
  /// Of each label its lines; empty where every label fits on one.
  private let lines: [[String]]
  /// The field for marks, from side to side.
  let left: Double
  let right: Double
  /// Whether the words stand above the marks.
  let isStacked: Bool
  private let leading: Double
  private let valueWidth: Double
  private let noteWidth: Double

  /// - Parameters:
  ///   - label: Of the row at a place; asked for where it must be broken.
  ///   - top: Where the first row begins.
  ///   - room: The height that a row's marks need.
  init(
    _ texts: RowTexts, width: Double, top: Double, room: Double, label text: (Int) -> String
  ) {
    let isStacked = width < 520
    let style = TextStyle(size: isStacked ? 12 : 13)
    let labels = style.width(ofGlyphs: texts.labelGlyphs)
    let value = min(style.bold.width(ofGlyphs: texts.valueGlyphs), width * 0.2)
    let note = min(
      style.width(ofGlyphs: texts.noteGlyphs) + (texts.hasSign ? 16 : 0),
      width * (isStacked ? 0.42 : 0.26))
    let trailing = (value > 0 ? value + 12 : 0) + (note > 0 ? note + 12 : 0)
    let label = isStacked ? width - trailing : min(labels, width * 0.34)
    left = isStacked ? 0 : label + 12
    right = isStacked ? width : width - trailing
    let lines =
      labels <= label ? [] : texts.rows.indices.map { style.lines(text($0), label, count: 2) }
    let leading = style.leading
    var edge = top
    var rows: [Row] = []
    rows.reserveCapacity(texts.rows.count)
    for index in texts.rows.indices {
      let text = Double(lines.isEmpty ? 1 : lines[index].count) * leading
      let height = isStacked ? text + room + 9 : max(text, room) + 8
      let middle = isStacked ? edge + text + 2 + room / 2 : edge + height / 2
      rows.append(Row(top: edge, middle: middle, bottom: edge + height))
      edge += height
    }
    (self.style, self.width, self.isStacked, self.leading) = (style, width, isStacked, leading)
    (valueWidth, noteWidth) = (value, note)
    (self.texts, self.lines, self.rows) = (texts, lines, rows)
  }

  var bottom: Double { rows.last?.bottom ?? 0 }

  /// Lends the words' markup to what draws the rows.
  @inline(__always)
  func withMarkup(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    texts.markup.withUnsafeBufferPointer(body)
  }

  /// Draws a row's words; its marks are the chart's.
  ///
  /// - Parameters:
  ///   - markup: Of all rows, as ``RowTexts`` has it.
  ///   - words: Of the row; asked for where one must be cut.
  func draw(
    _ index: Int, of markup: UnsafeBufferPointer<UInt8>, on pen: inout Pen,
    _ words: () -> RowWords
  ) {
    let row = rows[index]
    let count = lines.isEmpty ? 1 : lines[index].count
    let first =
      isStacked
      ? row.top + leading - style.descent - 1
      : style.baseline(around: row.middle - Double(count - 1) * leading / 2)
    if lines.isEmpty {
      pen.text(markup[texts.rows[index].label], x: 0, y: first, .label, style)
    } else {
      for (number, line) in lines[index].enumerated() {
        pen.text(line, x: 0, y: first + Double(number) * leading, .label, style)
      }
    }
    let baseline = isStacked ? first : style.baseline(around: row.middle)
    if !texts.rows[index].value.isEmpty { drawValue(index, of: markup, baseline, words, on: &pen) }
    drawNote(index, of: markup, baseline, words, on: &pen)
  }

  private func drawValue(
    _ index: Int, of markup: UnsafeBufferPointer<UInt8>, _ baseline: Double,
    _ words: () -> RowWords, on pen: inout Pen
  ) {
    let right = width - (noteWidth > 0 ? noteWidth + 12 : 0)
    let bold = style.bold
    if bold.fits(bold.width(ofGlyphs: texts.rows[index].valueGlyphs), valueWidth) {
      return pen.text(
        markup[texts.rows[index].value], x: right, y: baseline, .value, bold, .end)
    }
    pen.text(
      bold.fitting(words().value, valueWidth), x: right, y: baseline, .value, bold, .end)
  }

  private func drawNote(
    _ index: Int, of markup: UnsafeBufferPointer<UInt8>, _ baseline: Double,
    _ words: () -> RowWords, on pen: inout Pen
  ) {
    let sign = texts.rows[index].standing
    let limit = noteWidth - (sign == nil ? 0 : 16)
    let whole = style.width(ofGlyphs: texts.rows[index].noteGlyphs)
    let isCut = !style.fits(whole, limit)
    let cut = isCut ? style.fitting(words().note, limit) : ""
    let room = isCut ? style.width(of: cut) : whole
    if let sign { pen.sign(sign, x: width - room - 10, y: baseline - style.size * 0.36) }
    let ink = sign?.ink ?? .note
    if isCut { return pen.text(cut, x: width, y: baseline, ink, style, .end) }
    pen.text(markup[texts.rows[index].note], x: width, y: baseline, ink, style, .end)
  }
}
