import CCMarkGFM
import Synchronization

/// A narrative's tree as libcmark-gfm reads it. This file alone calls the library.
///
/// 0.29.0.gfm.6 keeps its extensions and its set of special characters in globals and changes
/// them in each parse, so parses take turns. A finished tree shares nothing with another.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  private static let isRegistered = Mutex(false)

  /// A pair of tildes strikes through, a single one does not: 3~5月 is a range.
  private static let options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

  /// - Parameter bytes: UTF-8 without NUL, within ``NarrativeLimits``.
  init?(parsing bytes: [UInt8]) {
    let address = CMarkTree.isRegistered.withLock { isRegistered in
      if !isRegistered {
        cmark_gfm_core_extensions_ensure_registered()
        isRegistered = true
      }
      return CMarkTree.parse(bytes)
    }
    guard let root = OpaquePointer(bitPattern: address) else { return nil }
    self.root = root
  }

  deinit {
    cmark_node_free(root)
  }

  /// The address of the tree's root, 0 for none.
  private static func parse(_ bytes: [UInt8]) -> UInt {
    guard let parser = cmark_parser_new(options) else { return 0 }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return UInt(bitPattern: cmark_parser_finish(parser))
  }

  /// Tells a builder of each element's start and end, in order, until it has had enough.
  func walk(_ builder: inout TreeBuilder) {
    guard let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while !builder.isRefused {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return }
      if node == root { continue }
      if event == CMARK_EVENT_EXIT {
        builder.leave()
        continue
      }
      let line = Int(cmark_node_get_start_line(node))
      let column = Int(cmark_node_get_start_column(node))
      builder.enter(element(of: node), line: line, column: column)
      // The library says nothing of a leaf's end.
      if cmark_node_get_literal(node) != nil || isBreak(node) { builder.leave() }
    }
  }

  private func isBreak(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_THEMATIC_BREAK: true
    default: false
    }
  }

  private func element(of node: OpaquePointer) -> Element {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: isTight(node) ? .tightParagraph : .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock(text(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(text(cmark_node_get_literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: .divider
    case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(text(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .html(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(to: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(from: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    default: extended(node)
    }
  }

  /// Elements of the extensions, whose types are known by name only.
  private func extended(_ node: OpaquePointer) -> Element {
    let name = text(cmark_node_get_type_string(node))
    if name.elementsEqual("table_cell".utf8) { return .cell }
    if name.elementsEqual("table_row".utf8) { return .row(isHeading: false) }
    if name.elementsEqual("table_header".utf8) { return .row(isHeading: true) }
    return name.elementsEqual("table".utf8) ? .table(alignments(of: node)) : .strikethrough
  }

  private func list(_ node: OpaquePointer) -> Element {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? .numbers(from: Int(cmark_node_get_list_start(node))) : .bullets
  }

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_list_tight(list) != 0
  }

  private func alignments(of table: OpaquePointer) -> [Node.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private func text(_ characters: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    guard let characters else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    var length = 0
    while characters[length] != 0 { length += 1 }
    return UnsafeRawBufferPointer(start: characters, count: length)
  }
}

/// What starts, as the parser tells it; its text is the parser's and lasts while it is told.
enum Element {
  case paragraph, tightParagraph, quote, bullets, item, divider
  case heading(level: Int)
  case numbers(from: Int)
  case codeBlock(UnsafeRawBufferPointer)
  case htmlBlock(UnsafeRawBufferPointer)
  case table([Node.Alignment])
  case row(isHeading: Bool)
  case cell
  case text(UnsafeRawBufferPointer)
  case code(UnsafeRawBufferPointer)
  case html(UnsafeRawBufferPointer)
  case softBreak, lineBreak, emphasis, strong, strikethrough
  case link(to: UnsafeRawBufferPointer, title: UnsafeRawBufferPointer)
  case image(from: UnsafeRawBufferPointer, title: UnsafeRawBufferPointer)
}
