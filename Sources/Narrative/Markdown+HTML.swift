extension Markdown {
  /// Appends HTML 5 elements that may stand wherever flow content may.
  ///
  /// Whatever `href` and `figure` return is escaped; it is never read as Markdown or HTML.
  ///
  /// - Parameters:
  ///   - headingLevel: of the outermost headings, from 1; none is deeper than 6.
  ///   - idPrefix: before each heading's slug, to make its id.
  ///   - href: the address of a local link's or image's target, as the page needs it.
  ///   - figure: a figure in its final form.
  public func render(
    into html: inout [UInt8], headingLevel: Int = 2, idPrefix: String = "",
    href: (Destination) -> String, figure: (Reference) -> String
  ) {
    let nodes = tree.nodes
    var ends: [(node: Int, tag: StaticString)] = []
    let headings = tree.headings
    var linkEnd = 0
    var index = 0
    ends.reserveCapacity(8)
    while index < nodes.count {
      while let last = ends.last, last.node <= index {
        html.append(last.tag)
        ends.removeLast()
      }
      let node = nodes[index]
      index += 1
      switch node.kind {
      case .heading(let number):
        let level = min(6, max(1, headingLevel + headings[number].level - 1))
        let end = html.openHeading(level: level, id: idPrefix, headings[number].slug)
        ends.append((node.end, end))
      case .link(let number):
        // HTML has no link in a link; the parser may find an address in a link's text.
        guard index > linkEnd, let link = tree.anchors[number].link else { continue }
        html.openLink(to: address(of: link, href), isForeign: link.isForeign)
        title(of: number, into: &html, figure)
        html.append(">")
        linkEnd = node.end
        ends.append((node.end, "</a>"))
      case .image(let number):
        image(number, of: index..<node.end, into: &html, href, figure)
        index = node.end
      default:
        open(node, at: index - 1, into: &html, figure)
        ends.append((node.end, node.kind.endTag))
      }
    }
    while let last = ends.popLast() { html.append(last.tag) }
  }

  private func address(of link: Link, _ href: (Destination) -> String) -> String {
    if case .web(let address) = link.destination { address } else { href(link.destination) }
  }

  private func title(of anchor: Int, into html: inout [UInt8], _ figure: (Reference) -> String) {
    let title = tree.anchors[anchor].title
    if title.isEmpty { return }
    html.append(" title=\"")
    tree.appendText(title, to: &html, figure)
    html.append("\"")
  }

  /// An image at fault is its description alone.
  private func image(
    _ number: Int, of content: Range<Int>, into html: inout [UInt8],
    _ href: (Destination) -> String,
    _ figure: (Reference) -> String
  ) {
    let description = tree.plainText(of: content, figure: figure)
    guard let link = tree.anchors[number].link else {
      html.append(escaping: description)
      return
    }
    html.append("<img src=\"")
    html.append(escaping: address(of: link, href))
    html.append("\" alt=\"")
    html.append(escaping: description)
    html.append("\"")
    title(of: number, into: &html, figure)
    html.append(">")
  }

  private func open(
    _ node: Node, at index: Int, into html: inout [UInt8], _ figure: (Reference) -> String
  ) {
    html.append(node.kind.startTag)
    switch node.kind {
    case .numbers(let first): html.openNumbers(from: first)
    case .tableCell(let isHeading, let alignment): html.openCell(isHeading, alignment)
    case .softBreak: if !tree.isSeamless(index) { html.append("\n") }
    case .htmlBlock: tree.appendText(node.text.withoutLineEnd(in: tree.text), to: &html, figure)
    case .text, .html, .code, .codeBlock: tree.appendText(node.text, to: &html, figure)
    default: break
    }
  }
}

extension Range<Int> {
  /// A stretch of text without the line end that a block has after it.
  fileprivate func withoutLineEnd(in text: [UInt8]) -> Range<Int> {
    !isEmpty && text[upperBound - 1] == 0x0A ? lowerBound..<upperBound - 1 : self
  }
}
