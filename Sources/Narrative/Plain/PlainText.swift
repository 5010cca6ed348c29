/// A text that is quick to read, as most narratives are, and that has no fault but perhaps in what
/// it names and links.
///
/// It comes out as ``Markdown`` would have it, which a test holds it to.
public struct PlainText: Sendable {
  let body: ArraySlice<UInt8>
  let parts: [PlainPart]

  /// - Parameter body: Valid UTF-8, without the front matter.
  /// - Returns: nil for one that is not sure to be plain.
  public init?(_ body: ArraySlice<UInt8>) {
    guard let parts = body.withUnsafeBufferPointer({ PlainReader.parts(of: $0) }) else {
      return nil
    }
    self.body = body
    self.parts = parts
  }

  /// Visits figures in the order of the text.
  public func forEachFigure(_ visit: (PlainFigure) -> Void) {
    body.withUnsafeBufferPointer { body in
      for part in parts where part.kind == .figure {
        visit(PlainFigure(UnsafeBufferPointer(rebasing: body[part.range])))
      }
    }
  }

  /// Reads the text's bytes, and where stretches of them stand for themselves.
  public func read<Result>(_ read: (UnsafeBufferPointer<UInt8>, PlainRuns) -> Result) -> Result {
    body.withUnsafeBufferPointer { read($0, PlainRuns(parts[...])) }
  }

  /// Visits figures and links in the order of the text.
  public func forEachMention(
    figure: (PlainFigure) -> Void, link: (Destination) -> Void
  ) {
    body.withUnsafeBufferPointer { body in
      for part in parts {
        let bytes = UnsafeBufferPointer(rebasing: body[part.range])
        switch part.kind {
        case .figure: figure(PlainFigure(bytes))
        case .link: link(Destination(plain: bytes))
        default: continue
        }
      }
    }
  }
}

extension Destination {
  /// - Parameter path: Letters, digits and `-./_`, and perhaps a `#` and more of them.
  init(plain path: UnsafeBufferPointer<UInt8>) {
    let end = path.firstIndex(of: UInt8(ascii: "#"))
    self = .local(
      path: String(decoding: path[..<(end ?? path.count)], as: UTF8.self),
      fragment: end.map { String(decoding: path[($0 + 1)...], as: UTF8.self) })
  }
}

/// Stretches of a plain text that stand for themselves, in their order.
public struct PlainRuns: IteratorProtocol {
  private var parts: ArraySlice<PlainPart>

  init(_ parts: ArraySlice<PlainPart>) { self.parts = parts }

  public mutating func next() -> Range<Int>? {
    while let part = parts.popFirst() {
      if part.kind == .text { return part.range }
    }
    return nil
  }
}
