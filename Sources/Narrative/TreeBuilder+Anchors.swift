import Diagnostics

/// A link or image that has started: where the parser says it is, and where it leads.
struct PendingAnchor {
  let kind: Link.Kind
  let url: [UInt8]

  /// From 1; 0 where the parser does not know.
  let line: Int

  /// Bytes of the line up to it, and 1; 0 where the parser does not know.
  let column: Int
}

extension TreeBuilder {
  mutating func startAnchor(
    _ kind: Link.Kind, _ url: UnsafeRawBufferPointer, _ title: UnsafeRawBufferPointer, line: Int,
    column: Int
  ) {
    pending.append(PendingAnchor(kind: kind, url: Array(url), line: line, column: column))
    let number = tree.anchors.count
    tree.anchors.append(Anchor(link: nil, title: store(title)))
    start(kind == .link ? .link(number) : .image(number), 0)
  }

  mutating func endAnchor(_ node: Int, _ number: Int) {
    guard var anchor = pending.popLast() else { return }
    let site = locator.find(
      anchor, shown: shownAddress(of: node, anchor.url), blockLine, in: source)
    var remainder: Range<Int>?
    if site.isBare { (anchor, remainder) = cut(anchor, node) }
    tree.anchors[number].link = link(anchor, at: site)
    checkText(anchor.kind, of: node, at: site)
    if let remainder {
      start(.text, 0, remainder)
      leave()
    }
  }

  /// The text of a link that shows its own address.
  private func shownAddress(of node: Int, _ url: [UInt8]) -> Range<Int>? {
    guard tree.nodes.count == node + 2, tree.nodes[node + 1].kind == .text else { return nil }
    let range = tree.nodes[node + 1].text
    let isShown = !range.isEmpty && url.reversed().starts(with: tree.text[range].reversed())
    return isShown ? range : nil
  }

  /// Ends a bare address at the first full-width punctuation, as a reader of Chinese does.
  private mutating func cut(_ anchor: PendingAnchor, _ node: Int) -> (PendingAnchor, Range<Int>?) {
    let range = tree.nodes[node + 1].text
    var offset = range.lowerBound
    while let (scalar, width) = decodeScalar(tree.text[range], at: offset), !scalar.endsAddress {
      offset += width
    }
    guard offset > range.lowerBound, offset < range.upperBound else { return (anchor, nil) }
    tree.nodes[node + 1].text = range.lowerBound..<offset
    let url = anchor.url.dropLast(range.upperBound - offset)
    let shorter = PendingAnchor(
      kind: anchor.kind, url: Array(url), line: anchor.line, column: anchor.column)
    return (shorter, offset..<range.upperBound)
  }

  private mutating func link(_ anchor: PendingAnchor, at site: LinkSite) -> Link? {
    let url = anchor.url
    if refuseMarks(in: anchor.url) { return nil }
    do {
      let destination = try Destination(parsing: url)
      if anchor.kind == .image {
        switch destination {
        case .web: return refuse(.imageOutside, url, at: site)
        case .local(path: "", _): return refuse(.linkEmpty, url, at: site)
        case .local: break
        }
      }
      return Link(
        kind: anchor.kind, destination: destination, place: site.place, length: site.length)
    } catch {
      return refuse(error.rule, url, at: site)
    }
  }

  private mutating func refuse(_ rule: Rule, _ url: [UInt8], at site: LinkSite) -> Link? {
    let url = String(decoding: url, as: UTF8.self)
    let scheme = url.split(separator: ":", maxSplits: 1).first ?? ""
    let details = ["destination": url, "scheme": String(scheme)]
    faults.append(Diagnostic(rule, at: site.place, length: site.length, details))
    return nil
  }

  /// Reports the marks of a destination; it has no figure to become part of.
  private mutating func refuseMarks(in url: [UInt8]) -> Bool {
    var hasMark = false
    for offset in url.indices where url[offset] == 0xEF {
      guard let mark = Mark.read(url, at: offset), mark.number < source.marks.count else {
        continue
      }
      hasMark = true
      metMarks[mark.number] = true
      refuse(source.marks[mark.number], in: .destination)
    }
    return hasMark
  }

  /// A link without text cannot be read aloud; a picture without it says nothing to the blind
  /// (WCAG 2.2, 2.4.4 and 1.1.1).
  private mutating func checkText(_ kind: Link.Kind, of node: Int, at site: LinkSite) {
    if tree.hasText(in: node + 1..<tree.nodes.count) { return }
    let rule = kind == .link ? Rule.linkTextMissing : .imageTextMissing
    guard let label = site.label,
      source.line(holding: label.lowerBound) == source.line(holding: label.upperBound)
    else { return faults.append(Diagnostic(rule, at: site.place)) }
    let length = source.characters(in: label)
    faults.append(Diagnostic(rule, at: site.place.advanced(by: -length - 1), length: length))
  }
}
