import Diagnostics

/// A text in CommonMark with GitHub's tables, strikethrough and bare addresses, parsed once by the
/// library; what is ``PlainText`` comes out of that the same and much faster.
///
/// Any number may be parsed and rendered at the same time. One at fault renders what it can; the
/// caller publishes nothing that has errors.
public struct Markdown: Sendable {
  /// In the order of the source as far as one pass tells; a report sorts them.
  public let diagnostics: [Diagnostic]

  let tree: Tree

  /// - Parameters:
  ///   - body: UTF-8, without the front matter; up to 256 KiB.
  ///   - path: of the file, for diagnostics.
  ///   - firstLine: the file's line that the body starts on, from 1.
  public init(_ body: ArraySlice<UInt8>, path: String, firstLine: Int = 1) {
    let body = body.starts(with: [0xEF, 0xBB, 0xBF]) ? body.dropFirst(3) : body
    let scan = body.withUnsafeBufferPointer { Scan($0, path: path, firstLine: firstLine) }
    switch scan {
    case .faults(let faults): self.init(faults: faults)
    case .source(let source): self.init(source)
    }
  }

  /// What is found of a body before the parser reads it.
  private enum Scan {
    case faults([Diagnostic])
    case source(NarrativeSource)

    init(_ body: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
      var check = LimitCheck(body, path: path, firstLine: firstLine)
      var scanner = SourceScanner(body, path: path, firstLine: firstLine)
      if let excess = check.firstExcess() {
        self = .faults([excess])
      } else if let faults = scanner.scan() {
        self = .faults(faults)
      } else {
        self = .source(scanner.source)
      }
    }
  }

  private init(faults: [Diagnostic]) {
    diagnostics = faults
    tree = Tree()
  }

  private init(_ source: NarrativeSource) {
    var builder = TreeBuilder(source)
    CMarkTree(parsing: source.bytes)?.walk(&builder)
    builder.finish()
    diagnostics = builder.faults
    tree = builder.isRefused ? Tree() : builder.tree
  }

  /// Those that are not at fault; addresses of the web among them.
  public var links: [Link] { tree.anchors.compactMap(\.link) }

  /// In the order of the source; what stands in code is no reference.
  public var references: [Reference] { tree.references }

  public var headings: [Heading] { tree.headings }

  /// What a reader reads, without markup, for search; code and descriptions of images included.
  public func plainText(figure: (Reference) -> String) -> String {
    tree.plainText(of: tree.nodes.indices, figure: figure)
  }
}
