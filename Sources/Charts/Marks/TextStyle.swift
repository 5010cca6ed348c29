/// Size and weight of text, and how much room it takes. Widths are upper bounds over the fonts
/// that a page names, so that what is laid out by them never overlaps.
struct TextStyle: Hashable {
  let size: Double
  var isBold = false

  var bold: TextStyle { TextStyle(size: size, isBold: true) }

  /// Of a line, above its baseline.
  var ascent: Double { size * 0.88 }
  /// Of a line, below its baseline.
  var descent: Double { size * 0.2 }
  /// From one baseline to the next.
  var leading: Double { (size * 1.4).rounded() }

  /// In px.
  func width(of text: some StringProtocol) -> Double {
    width(ofGlyphs: glyphWidths(text))
  }

  /// - Parameter glyphs: As ``glyphWidths(_:)`` counts them.
  func width(ofGlyphs glyphs: Int) -> Double {
    Double(glyphs) * size * (isBold ? 0.00106 : 0.001)
  }

  /// The baseline of a line centred on `y`.
  func baseline(around y: Double) -> Double { y + size * 0.36 }

  /// What the line covers.
  func box(of text: String, x: Double, y: Double, _ anchor: Anchor) -> Box {
    let width = width(of: text)
    let left = x - anchor.reach(width)
    return Box(left: left, top: y - ascent, right: left + width, bottom: y + descent)
  }

  /// The text, or as much of it as fits with an ellipsis; empty where not even that fits.
  func fitting(_ text: String, _ limit: Double) -> String {
    if text.isEmpty { return text }
    return fitted(text, limit).text
  }

  /// The same, and how wide it is.
  func fitted(_ text: String, _ limit: Double) -> (text: String, width: Double) {
    fitted(text, glyphs: glyphWidths(text), limit)
  }

  /// - Parameter glyphs: Of the text, as ``glyphWidths(_:)`` counts them.
  func fitted(_ text: String, glyphs: Int, _ limit: Double) -> (text: String, width: Double) {
    let whole = width(ofGlyphs: glyphs)
    if fits(whole, limit) { return (text, whole) }
    let cut = cut(text, limit)
    return (cut, width(of: cut))
  }

  /// Whether a line of a width fits; room is often this very width, come by another way.
  @inline(__always)
  func fits(_ width: Double, _ limit: Double) -> Bool { width <= limit + 0.001 }

  private func cut(_ text: String, _ limit: Double) -> String {
    let room = limit - width(of: "…")
    guard room >= 0 else { return "" }
    var used = 0.0
    var end = text.startIndex
    for index in text.indices {
      used += advance(to: index, in: text[...])
      if used > room { break }
      end = text.index(after: index)
    }
    let kept = text[..<end]
    return String(kept.last == " " ? kept.dropLast() : kept) + "…"
  }

  /// How much longer a line gets by the character here, the space before it included.
  func advance(to index: String.Index, in line: Substring) -> Double {
    guard index > line.startIndex else { return width(of: line[index...index]) }
    let before = line.index(before: index)
    return width(of: line[before...index]) - width(of: line[before...before])
  }
}
