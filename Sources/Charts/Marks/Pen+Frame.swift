/// The outer size of a drawing, in px and in its own units alike.
struct Frame {
  let width: Double
  let height: Double
  /// Whether a page may stretch it sideways to fill a table cell.
  var stretches = false

  /// The paper that the drawing fills, where it is made for one.
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
    write(" viewBox=\"0 0 ")
    number(frame.width)
    attribute(" ", frame.height)
    writeSize(of: frame)
    if size > 0 { attribute(" font-size=\"", size) }
    if size > 0, form == .standalone { write(Pen.fonts) }
    if frame.stretches, form == .inline { write(" preserveAspectRatio=\"none\"") }
    describe(caption)
    if form == .standalone { write("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>") }
  }

  /// In millimetres where a drawing of its own fills a sheet of paper.
  private mutating func writeSize(of frame: Frame) {
    guard let sheet = frame.sheet, form == .standalone else {
      attribute(" width=\"", frame.width)
      return attribute(" height=\"", frame.height)
    }
    write(" width=\"")
    number(sheet.width)
    write("mm\" height=\"")
    number(sheet.height)
    write("mm\"")
  }

  mutating func close() {
    write("</svg>")
    if form == .standalone { byte(0x0A) }
  }

  private mutating func describe(_ caption: Caption?) {
    guard let caption else { return write(" aria-hidden=\"true\" focusable=\"false\">") }
    write(" role=\"img\" aria-labelledby=\"")
    identifier(caption.id)
    write("-t ")
    identifier(caption.id)
    write("-d\"><title id=\"")
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
