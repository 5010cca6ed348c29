/// Rows of names and values around a field for marks. Wide frames have columns; in narrow ones
/// the words stand on the first lines of a row and the marks below them.
struct RowGrid {
  /// A row's place: its label's lines where there are several, its top, the middle of its marks and
  /// its bottom.
  struct Row {
    let lines: [String]?
    let top: Double
    let middle: Double
    let bottom: Double
  }

  let style: TextStyle
  let width: Double
  let rows: [Row]
  private let words: [RowWords]
  /// The field for marks, from side to side.
  let left: Double
  let right: Double
  /// Whether the words stand above the marks.
  let isStacked: Bool
  private let valueWidth: Double
  private let noteWidth: Double

  /// - Parameters:
  ///   - top: Where the first row begins.
  ///   - room: The height that a row's marks need.
  init(_ words: [RowWords], width: Double, top: Double, room: Double) {
    let isStacked = width < 520
    let style = TextStyle(size: isStacked ? 12 : 13)
    var (labels, values, notes, hasSign) = (0.0, 0.0, 0.0, false)
    for index in words.indices {
      labels = max(labels, style.width(of: words[index].label))
      values = max(values, style.bold.width(of: words[index].value))
      notes = max(notes, style.width(of: words[index].note))
      hasSign = hasSign || words[index].standing != nil
    }
    let value = min(values, width * 0.2)
    let note = min(notes + (hasSign ? 16 : 0), width * (isStacked ? 0.42 : 0.26))
    let trailing = (value > 0 ? value + 12 : 0) + (note > 0 ? note + 12 : 0)
    let label = isStacked ? width - trailing : min(labels, width * 0.34)
    left = isStacked ? 0 : label + 12
    right = isStacked ? width : width - trailing
    var edge = top
    rows = words.map { words in
      // The widest fits all.
      let lines = labels <= label ? nil : style.lines(words.label, label, count: 2)
      let text = Double(lines?.count ?? 1) * style.leading
      let height = isStacked ? text + room + 9 : max(text, room) + 8
      let middle = isStacked ? edge + text + 2 + room / 2 : edge + height / 2
      defer { edge += height }
      return Row(lines: lines, top: edge, middle: middle, bottom: edge + height)
    }
    (self.style, self.width, self.isStacked) = (style, width, isStacked)
    (valueWidth, noteWidth) = (value, note)
    self.words = words
  }

  var bottom: Double { rows.last?.bottom ?? 0 }

  /// Draws a row's words; its marks are the chart's.
  func draw(_ index: Int, on pen: inout Pen) {
    let row = rows[index]
    let block = Double((row.lines?.count ?? 1) - 1) * style.leading
    let first =
      isStacked
      ? row.top + style.leading - style.descent - 1 : style.baseline(around: row.middle - block / 2)
    if let lines = row.lines {
      for (number, line) in lines.enumerated() {
        pen.text(line, x: 0, y: first + Double(number) * style.leading, .label, style)
      }
    } else {
      pen.text(words[index].label, x: 0, y: first, .label, style)
    }
    drawNotes(
      words[index], baseline: isStacked ? first : style.baseline(around: row.middle), on: &pen)
  }

  private func drawNotes(_ words: RowWords, baseline: Double, on pen: inout Pen) {
    if !words.value.isEmpty {
      let value = style.bold.fitting(words.value, valueWidth)
      let right = width - (noteWidth > 0 ? noteWidth + 12 : 0)
      pen.text(value, x: right, y: baseline, .value, style.bold, .end)
    }
    let sign = words.standing
    let (note, room) = style.fitted(words.note, noteWidth - (sign == nil ? 0 : 16))
    if let sign { pen.sign(sign, x: width - room - 10, y: baseline - style.size * 0.36) }
    pen.text(note, x: width, y: baseline, sign?.ink ?? .note, style, .end)
  }
}
