/// The outer size of a drawing, in px and in its own units alike.
struct Frame {
  let width: Double
  let height: Double
  /// Whether a page may stretch it sideways to fill a table cell.
  var stretches = false

  /// The paper that the drawing fills, margins included, where it is made for one.
  var sheet: Sheet?
}

extension Pen {
  /// Opens the `svg` element: named by its caption, or hidden from assistive technology where
  /// it only repeats a number beside it.
  ///
  /// - Parameters:
  ///   - kind: A class name, `curve`.
  ///   - size: The font size of text that does not say its own; 0 where there is no text.
  mutating func open(_ kind: StaticString, frame: Frame, size: Double, caption: Caption?) {
    textSize = size
    write("<svg")
    if form == .inline {
      write(" class=\"chart ")
      write(kind)
      byte(0x22)
    } else {
      write(" xmlns=\"http://www.w3.org/2000/svg\"")
    }
    // Alone in a document, a drawing needs the margin that a web page would give it.
    let isFramed = form == .standalone && !frame.stretches && frame.sheet == nil
    let margin = isFramed ? 12.0 : 0
    area(frame, margin)
    if size > 0 { attribute(" font-size=\"", size) }
    if size > 0, form == .standalone { write(Pen.fonts) }
    if frame.stretches, form == .inline { write(" preserveAspectRatio=\"none\"") }
    describe(caption)
    guard form == .standalone else { return }
    write("<rect")
    attribute(" x=\"", -margin)
    attribute(" y=\"", -margin)
    write(" width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
  }

  mutating func close() {
    write("</svg>")
    if form == .standalone { byte(0x0A) }
  }

  private mutating func area(_ frame: Frame, _ margin: Double) {
    let (width, height) = (frame.width + margin * 2, frame.height + margin * 2)
    write(" viewBox=\"")
    number(-margin)
    byte(0x20)
    number(-margin)
    byte(0x20)
    number(width)
    attribute(" ", height)
    guard let sheet = frame.sheet, form == .standalone else {
      attribute(" width=\"", width)
      return attribute(" height=\"", height)
    }
    write(" width=\"")
    number(sheet.width)
    write("mm\" height=\"")
    number(sheet.height)
    write("mm\"")
  }

  /// A document of its own is named and described by its first `title` and `desc` (SVG Accessibility
  /// API Mappings); SVG 1.1, by which standalone files are checked, has no attribute for it.
  private mutating func describe(_ caption: Caption?) {
    guard let caption else { return write(" aria-hidden=\"true\" focusable=\"false\">") }
    write(" role=\"img\"")
    if form == .inline {
      write(" aria-labelledby=\"")
      identifier(caption.id)
      write("-t ")
      identifier(caption.id)
      write("-d\"")
    }
    write("><title id=\"")
    identifier(caption.id)
    write("-t\">")
    escaped(caption.title)
    write("</title><desc id=\"")
    identifier(caption.id)
    write("-d\">")
    escaped(caption.description)
    write("</desc>")
  }

  private static let fonts: StaticString =
    " font-family=\"'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif\""
}
