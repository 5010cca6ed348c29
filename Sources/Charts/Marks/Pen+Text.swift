/// Which part of a text lies at its x.
enum Anchor {
  case start, middle, end

  /// How far a text of this width reaches left of its x.
  func reach(_ width: Double) -> Double {
    switch self {
    case .start: 0
    case .middle: width / 2
    case .end: width
    }
  }
}

extension Pen {
  /// One line of text; nothing where empty.
  ///
  /// - Parameter y: The baseline.
  mutating func text(
    _ text: String, x: Double, y: Double, _ ink: Ink?, _ style: TextStyle, _ anchor: Anchor = .start
  ) {
    guard !text.isEmpty else { return }
    openText(x: x, y: y, ink, style, anchor)
    escaped(text)
    write("</text>")
  }

  /// The same of words that are escaped already.
  mutating func text(
    _ markup: Slice<UnsafeBufferPointer<UInt8>>, x: Double, y: Double, _ ink: Ink,
    _ style: TextStyle, _ anchor: Anchor = .start
  ) {
    guard !markup.isEmpty else { return }
    openText(x: x, y: y, ink, style, anchor)
    write(UnsafeBufferPointer(rebasing: markup))
    write("</text>")
  }

  @inline(__always)
  private mutating func openText(
    x: Double, y: Double, _ ink: Ink?, _ style: TextStyle, _ anchor: Anchor
  ) {
    write("<text")
    if let ink { write(ink) }
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    if style.size != textSize { attribute(" font-size=\"", style.size) }
    if style.isBold { write(" font-weight=\"700\"") }
    self.anchor(anchor)
    byte(0x3E)
  }

  /// Opens a line of text in a group of them.
  ///
  /// - Parameter y: The baseline.
  @inline(__always)
  mutating func openText(x: Coordinate, y: Coordinate, _ style: TextStyle) {
    write("<text x=\"")
    number(x)
    write("\" y=\"")
    number(y)
    if style.size == textSize, !style.isBold { return write("\">") }
    if style.size != textSize { attribute("\" font-size=\"", style.size) } else { byte(0x22) }
    if style.isBold { write(" font-weight=\"700\"") }
    byte(0x3E)
  }

  @inline(__always)
  mutating func closeText() { write("</text>") }

  /// Opens a group of texts that share their colour and anchor; they are written without ink.
  mutating func texts(_ ink: Ink, _ anchor: Anchor) {
    write("<g")
    write(ink)
    self.anchor(anchor)
    byte(0x3E)
  }

  mutating func endGroup() { write("</g>") }

  @inline(__always)
  private mutating func anchor(_ anchor: Anchor) {
    switch anchor {
    case .start: break
    case .middle: write(" text-anchor=\"middle\"")
    case .end: write(" text-anchor=\"end\"")
    }
  }
}
