import Templates

extension PlainText {
  /// Writes what ``Markdown/render(into:headingLevel:idPrefix:href:figure:)`` would.
  ///
  /// - Parameters:
  ///   - headingLevel: of the outermost headings, from 1; none is deeper than 6.
  ///   - idPrefix: before each heading's slug, to make its id.
  ///   - href: the address of a link's target, as the page needs it.
  ///   - figure: writes a figure in its final form; it is escaped where it stands.
  public func render(
    into output: inout Output, headingLevel: Int = 2, idPrefix: StaticString = "",
    href: (Destination) -> String, figure: (PlainFigure, inout Output) -> Void
  ) {
    body.withUnsafeBufferPointer { body in
      parts.withUnsafeBufferPointer { parts in
        var renderer = PlainRenderer(
          body: body, parts: parts, headingLevel: headingLevel, idPrefix: idPrefix)
        renderer.render(into: &output, href: href, figure: figure)
      }
    }
  }
}

/// One writing of a plain text as HTML.
private struct PlainRenderer {
  let body: UnsafeBufferPointer<UInt8>
  let parts: UnsafeBufferPointer<PlainPart>
  let headingLevel: Int
  let idPrefix: StaticString
  private var outline = PlainOutline()

  /// Of the heading that is open.
  private var level = 0

  init(
    body: UnsafeBufferPointer<UInt8>, parts: UnsafeBufferPointer<PlainPart>, headingLevel: Int,
    idPrefix: StaticString
  ) {
    self.body = body
    self.parts = parts
    self.headingLevel = headingLevel
    self.idPrefix = idPrefix
  }

  mutating func render(
    into output: inout Output, href: (Destination) -> String,
    figure: (PlainFigure, inout Output) -> Void
  ) {
    for (index, part) in parts.enumerated() {
      switch part.kind {
      case .text: output.add(bytes(of: part))
      case .start(.heading(let level)): openHeading(level, at: index, &output)
      case .end(.heading): closeHeading(&output)
      case .start(let element): output.add(element.startTag)
      case .end(let element): output.add(element.endTag)
      case .figure:
        let named = PlainFigure(bytes(of: part))
        output.add(replacing: { reference(for: $0) }, in: { figure(named, &$0) })
      case .link: openLink(to: href(Destination(plain: bytes(of: part))), &output)
      case .linkEnd: output.add("</a>")
      case .lineBreak(let isSeamless): if !isSeamless { output.add(UInt8(ascii: "\n")) }
      }
    }
  }

  private func bytes(of part: PlainPart) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: body[part.range])
  }

  private mutating func openHeading(_ written: UInt8, at index: Int, _ output: inout Output) {
    level = min(6, max(1, headingLevel + outline.depth(of: written) - 1))
    output.add("<h")
    output.add(UInt8(0x30 + level))
    output.add(" id=\"")
    output.add(idPrefix)
    if parts[index + 1].kind == .text, parts[index + 2].kind == .end(.heading(level: written)) {
      outline.writeSlug(of: bytes(of: parts[index + 1]), to: &output)
    } else {
      outline.writeSlug(of: title(after: index), to: &output)
    }
    output.add("\">")
  }

  /// What a heading says without its figures.
  private func title(after index: Int) -> String {
    var title: [UInt8] = []
    for part in parts[(index + 1)...].prefix(while: { !$0.endsElement }) where part.kind == .text {
      title += bytes(of: part)
    }
    return String(decoding: title, as: UTF8.self)
  }

  private func closeHeading(_ output: inout Output) {
    output.add("</h")
    output.add(UInt8(0x30 + level))
    output.add(">\n")
  }

  private func openLink(to address: String, _ output: inout Output) {
    output.add("<a href=\"")
    output.add(replacing: { reference(for: $0) }, in: { $0.add(address) })
    output.add("\">")
  }
}

extension PlainPart {
  fileprivate var endsElement: Bool { if case .end = kind { true } else { false } }
}
