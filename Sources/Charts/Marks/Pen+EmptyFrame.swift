extension Pen {
  /// A whole drawing that only says that there is nothing to draw, between two hairlines.
  mutating func emptyFrame(_ kind: StaticString, width: Double, text: String, caption: Caption?) {
    let style = TextStyle(size: width >= 520 ? 13 : 12)
    open(kind, frame: Frame(width: width, height: 64), size: style.size, caption: caption)
    stroke(.grid)
    move(0, 0.5)
    horizontal(width)
    move(0, 63.5)
    horizontal(width)
    write("\"/>")
    let fitted = style.fitting(text, width)
    self.text(fitted, x: width / 2, y: style.baseline(around: 32), .note, style, .middle)
    close()
  }
}
