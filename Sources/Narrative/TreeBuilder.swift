import Diagnostics

/// Makes a tree of what the parser tells, and reports what its elements have wrong.
struct TreeBuilder {
  let source: NarrativeSource
  var tree = Tree()
  var faults: [Diagnostic] = []

  /// Nested too deep: nothing of the narrative is kept.
  private(set) var isRefused = false

  /// Numbers of the nodes that have started and not ended.
  var open: [Int] = []

  /// Where the parser says that the links and images among them start.
  var pending: [PendingAnchor] = []

  var locator = LinkLocator()

  /// The line of the block that started last, from 1 for the body's first.
  var blockLine = 1

  /// By number: marks that were seen in the tree.
  var metMarks: [Bool]

  private var alignments: [Node.Alignment] = []
  private var column = 0
  private var isHeadingRow = false

  init(_ source: NarrativeSource) {
    self.source = source
    tree.marks = source.marks
    tree.text.reserveCapacity(source.bytes.count)
    metMarks = Array(repeating: false, count: source.marks.count)
    tree.metInText = metMarks
  }

  mutating func enter(_ element: Element, line: Int, column: Int) {
    if open.count == NarrativeLimits.depth { return refuseDepth(line: line) }
    switch element {
    case .paragraph: start(.paragraph, line)
    case .tightParagraph: start(.tightParagraph, line)
    case .quote: start(.quote, line)
    case .bullets: start(.bullets, line)
    case .numbers(let first): start(.numbers(from: first), line)
    case .item: start(.item, line)
    case .divider: start(.divider, line)
    case .heading(let level): start(.heading(level), line)
    case .codeBlock(let code): start(.codeBlock, line, storeCode(code))
    case .htmlBlock(let html): start(.htmlBlock, line, store(html))
    case .table(let alignments):
      self.alignments = alignments
      start(.table, line)
    case .row(let isHeading): startRow(isHeading: isHeading, line: line, column: column)
    case .cell: startCell()
    case .text(let text): start(.text, 0, store(text))
    case .code(let code): start(.code, 0, storeCode(code))
    case .html(let html): start(.html, 0, store(html))
    case .softBreak: start(.softBreak, 0)
    case .lineBreak: start(.lineBreak, 0)
    case .emphasis: start(.emphasis, 0)
    case .strong: start(.strong, 0)
    case .strikethrough: start(.strikethrough, 0)
    case .link(let url, let title): startAnchor(.link, url, title, line: line, column: column)
    case .image(let url, let title): startAnchor(.image, url, title, line: line, column: column)
    }
  }

  /// Ends what started last.
  mutating func leave() {
    guard let number = open.popLast() else { return }
    tree.nodes[number].end = tree.nodes.count
    switch tree.nodes[number].kind {
    case .heading(let level): endHeading(number, level: level)
    case .link(let anchor), .image(let anchor): endAnchor(number, anchor)
    case .tableCell(true, _) where number + 1 == tree.nodes.count:
      tree.nodes[number].kind = .tableCell(isHeading: false, .none)  // a corner heads nothing
    case .tableBody: leave()
    case .tableRow where open.last.map { tree.nodes[$0].kind } == .tableHead: leave()
    default: break
    }
  }

  /// Reports marks that stand where no text comes of them: in a link's definition, say.
  mutating func finish() {
    if isRefused { return }
    for (mark, isMet) in zip(source.marks, metMarks) where !isMet {
      refuse(mark, in: .destination)
    }
  }

  mutating func start(_ kind: Node.Kind, _ line: Int, _ text: Range<Int> = 0..<0) {
    if line > 0 { blockLine = line }
    open.append(tree.nodes.count)
    tree.nodes.append(Node(kind: kind, text: text, end: tree.nodes.count + 1))
  }

  private mutating func refuseDepth(line: Int) {
    let details = ["limit": String(NarrativeLimits.depth)]
    let place = source.place(ofLine: line > 0 ? line : blockLine)
    faults.append(Diagnostic(.narrativeTooDeep, at: place, details))
    isRefused = true
  }

  private mutating func endHeading(_ number: Int, level: Int) {
    if number + 1 == tree.nodes.count {
      tree.nodes.removeLast()  // a heading that heads nothing
      return
    }
    tree.nodes[number].kind = .heading(tree.titles.count)
    tree.titles.append(
      Title(node: number, level: level, place: source.place(ofLine: blockLine)))
  }

  private mutating func startRow(isHeading: Bool, line: Int, column: Int) {
    isHeadingRow = isHeading
    self.column = 0
    if isHeading {
      start(.tableHead, line)
    } else if open.last.map({ tree.nodes[$0].kind }) == .table {
      start(.tableBody, line)
    }
    start(.tableRow, line)
    checkRow(line: line, column: column)
  }

  private mutating func startCell() {
    let alignment = column < alignments.count ? alignments[column] : .none
    column += 1
    start(.tableCell(isHeading: isHeadingRow, alignment), 0)
  }

  /// The parser drops cells beyond the head's; an author should know.
  private mutating func checkRow(line: Int, column: Int) {
    let first = source.start(ofLine: line) + max(column, 1) - 1
    let end = source.bytes[min(first, source.bytes.count)...].firstIndex {
      $0 == 0x0A || $0 == 0x0D
    }
    guard first < end ?? source.bytes.count else { return }
    let cells = rowCells(source.bytes[first..<(end ?? source.bytes.count)])
    guard cells.count > alignments.count else { return }
    let place = locator.point(at: cells[alignments.count], in: source)
    let details = ["cells": String(cells.count), "limit": String(alignments.count)]
    faults.append(Diagnostic(.narrativeRowTooLong, at: place, details))
  }
}

/// Where the cells of a table's row start: after its `|`, but for escaped ones and the last.
private func rowCells(_ row: ArraySlice<UInt8>) -> [Int] {
  let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
  guard let first = row.firstIndex(where: { !isBlank($0) }),
    let last = row.lastIndex(where: { !isBlank($0) })
  else { return [] }
  var starts = row[first] == 0x7C ? [] : [first]
  var isEscaped = false
  for offset in first...last {
    if row[offset] == 0x7C, !isEscaped, offset < last { starts.append(offset + 1) }
    isEscaped = row[offset] == 0x5C && !isEscaped
  }
  return starts
}
