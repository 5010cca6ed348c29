/// Rows of names and values around a field for marks. Wide frames have columns; in narrow ones
/// the words stand on the first lines of a row and the marks below them.
struct RowGrid {
  /// A row's place: its words' lines, its top, the middle of its marks and its bottom.
  struct Row {
    let words: RowWords
    let lines: [String]
    let top: Double
    let middle: Double
    let bottom: Double
  }

  let style: TextStyle
  let width: Double
  let rows: [Row]
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
    let widest = { (text: (RowWords) -> String, style: TextStyle) in
      words.reduce(0) { max($0, style.width(of: text($1))) }
    }
    let hasSign = words.contains { $0.standing != nil }
    let value = min(widest(\.value, style.bold), width * 0.2)
    let note = min(widest(\.note, style) + (hasSign ? 16 : 0), width * (isStacked ? 0.42 : 0.26))
    let trailing = (value > 0 ? value + 12 : 0) + (note > 0 ? note + 12 : 0)
    let label = isStacked ? width - trailing : min(widest(\.label, style), width * 0.34)
    left = isStacked ? 0 : label + 12
    right = isStacked ? width : width - trailing
    var edge = top
    rows = words.map { words in
      let lines = style.lines(words.label, label, count: 2)
      let text = Double(max(lines.count, 1)) * style.leading
      let height = isStacked ? text + room + 9 : max(text, room) + 8
      let middle = isStacked ? edge + text + 2 + room / 2 : edge + height / 2
      defer { edge += height }
      return Row(words: words, lines: lines, top: edge, middle: middle, bottom: edge + height)
    }
    (self.style, self.width, self.isStacked) = (style, width, isStacked)
    (valueWidth, noteWidth) = (value, note)
  }

  var bottom: Double { rows.last?.bottom ?? 0 }

  /// Draws a row's words; its marks are the chart's.
  func draw(_ row: Row, on pen: inout Pen) {
    let block = Double(row.lines.count - 1) * style.leading
    let first =
      isStacked
      ? row.top + style.leading - style.descent - 1 : style.baseline(around: row.middle - block / 2)
    for (index, line) in row.lines.enumerated() {
      pen.text(line, x: 0, y: first + Double(index) * style.leading, .label, style)
    }
    let baseline = isStacked ? first : style.baseline(around: row.middle)
    let valueRight = width - (noteWidth > 0 ? noteWidth + 12 : 0)
    pen.text(
      style.bold.fitting(row.words.value, valueWidth), x: valueRight, y: baseline, .value,
      style.bold, .end)
    let sign = row.words.standing
    let note = style.fitting(row.words.note, noteWidth - (sign == nil ? 0 : 16))
    if let sign {
      let x = width - style.width(of: note) - 10
      pen.sign(sign, x: x, y: baseline - style.size * 0.36)
    }
    pen.text(note, x: width, y: baseline, sign?.ink ?? .note, style, .end)
  }
}
