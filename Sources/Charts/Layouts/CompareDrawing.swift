/// A comparison laid out: three lines an item, the names' and the values' columns as wide as
/// they must be.
struct CompareDrawing {
  private let compare: Compare
  private let style: TextStyle
  private let width: Double
  private let nameWidth: Double
  private let valueWidth: Double
  private let greatest: Double

  /// From one item's head to the next.
  private static let pitch = 76.0

  init(_ compare: Compare) {
    self.compare = compare
    let style = TextStyle(size: compare.width >= 520 ? 13 : 12)
    width = Double(compare.width)
    nameWidth = min(
      max(style.width(of: compare.currentName), style.width(of: compare.previousName)),
      width * 0.25)
    let widest = compare.items.reduce(0) {
      max($0, style.width(of: $1.currentText), style.width(of: $1.previousText))
    }
    valueWidth = min(widest, width * 0.3)
    greatest = compare.items.reduce(0) { max($0, $1.current ?? 0, $1.previous ?? 0) }
    self.style = style
  }

  func draw(on pen: inout Pen) {
    let height = CompareDrawing.pitch * Double(compare.items.count) - 8
    let frame = Frame(width: width, height: height)
    pen.open("compare", frame: frame, size: style.size, caption: compare.caption)
    for (index, item) in compare.items.enumerated() {
      pen.write("<g>")
      pen.title(item.tooltip)
      draw(item, top: Double(index) * CompareDrawing.pitch, on: &pen)
      pen.endGroup()
    }
    pen.close()
  }

  private func draw(_ item: Compare.Item, top: Double, on pen: inout Pen) {
    let strong = style.bold
    let change = strong.fitting(item.change, width * 0.4)
    let label = strong.fitting(item.label, width - strong.width(of: change) - 12)
    pen.text(label, x: 0, y: top + 16, .label, strong)
    pen.text(change, x: width, y: top + 16, .value, strong, .end)
    pen.level(0, width, top + 22.5, .grid)
    let end =
      compare.sharesScale ? greatest : max(item.current ?? 0, item.previous ?? 0)
    bar(item.current, item.currentText, compare.currentName, end, top + 34, isNow: true, on: &pen)
    bar(
      item.previous, item.previousText, compare.previousName, end, top + 55, isNow: false, on: &pen)
  }

  /// One row: whose it is, its bar, its value at the bar's end.
  private func bar(
    _ value: Double?, _ text: String, _ name: String, _ end: Double, _ middle: Double,
    isNow: Bool, on pen: inout Pen
  ) {
    let baseline = style.baseline(around: middle)
    pen.text(style.fitting(name, nameWidth), x: 0, y: baseline, .note, style)
    let x = LinearScale(0, end, to: nameWidth + 10, width - valueWidth - 8)
    var right = x(0)
    if let value {
      right = x(value)
      let half = isNow ? 6.0 : 5.5
      let box = Box(left: x(0), top: middle - half, right: right, bottom: middle + half)
      pen.rect(box, isNow ? .current : .previous)
    }
    pen.text(style.fitting(text, valueWidth), x: right + 8, y: baseline, .label, style)
  }
}
