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
    if form == .inline { openInline(kind, frame) } else { openStandalone(frame) }
    describe(caption)
    guard form == .standalone else { return }
    let margin = Pen.margin(of: frame)
    write("<rect")
    attribute(" x=\"", 0 - margin)
    attribute(" y=\"", 0 - margin)
    write(" width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
  }

  /// Opens an in-row mark, 16 px high, that a page may stretch sideways to fill its cell.
  @inline(__always)
  mutating func openRow(_ kind: StaticString, width: Double, caption: Caption?) {
    guard form == .inline, caption == nil else {
      let frame = Frame(width: width, height: 16, stretches: true)
      return open(kind, frame: frame, size: 0, caption: caption)
    }
    let width = at(width)
    write("<svg class=\"chart ")
    write(kind)
    write("\" viewBox=\"0 0 ")
    number(width)
    write(" 16\" width=\"")
    number(width)
    write("\" height=\"16\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">")
  }

  private mutating func openInline(_ kind: StaticString, _ frame: Frame) {
    let (width, height) = (at(frame.width), at(frame.height))
    write("<svg class=\"chart ")
    write(kind)
    write("\" viewBox=\"0 0 ")
    number(width)
    byte(0x20)
    number(height)
    write("\" width=\"")
    number(width)
    write("\" height=\"")
    number(height)
    byte(0x22)
    if textSize > 0 { attribute(" font-size=\"", textSize) }
    if frame.stretches { write(" preserveAspectRatio=\"none\"") }
  }

  private mutating func openStandalone(_ frame: Frame) {
    write("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    area(frame, Pen.margin(of: frame))
    guard textSize > 0 else { return }
    attribute(" font-size=\"", textSize)
    write(Pen.fonts)
  }

  /// Alone in a document, a drawing needs the margin that a web page would give it.
  private static func margin(of frame: Frame) -> Double {
    frame.stretches || frame.sheet != nil ? 0 : 12
  }

  mutating func close() {
    write("</svg>")
    if form == .standalone { byte(0x0A) }
  }

  private mutating func area(_ frame: Frame, _ margin: Double) {
    let (width, height) = (frame.width + margin * 2, frame.height + margin * 2)
    write(" viewBox=\"")
    number(0 - margin)
    byte(0x20)
    number(0 - margin)
    byte(0x20)
    number(width)
    attribute(" ", height)
    guard let sheet = frame.sheet else {
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
    if form == .inline {
      write(" role=\"img\" aria-labelledby=\"")
      plain(caption.id)
      write("-t ")
      plain(caption.id)
      write("-d\"><title id=\"")
    } else {
      write(" role=\"img\"><title id=\"")
    }
    plain(caption.id)
    write("-t\">")
    escaped(caption.title)
    write("</title><desc id=\"")
    plain(caption.id)
    write("-d\">")
    escaped(caption.description)
    write("</desc>")
  }

  private static let fonts: StaticString =
    " font-family=\"'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif\""
}
