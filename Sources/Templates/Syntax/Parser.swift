import Diagnostics

/// Pairs the sections of a file.
struct Parser {
  private let source: SourceText
  private(set) var faults: [Diagnostic] = []

  /// The file's own nodes, then those of each section that is open.
  private var levels: [[Node]] = [[]]
  private var open: [Tag] = []

  /// More than any page needs; it bounds what later recursion into sections costs.
  static let deepest = 64

  init(_ tokens: [Token], of source: SourceText) {
    self.source = source
    for token in tokens {
      switch token {
      case .text(let range): add(.text(range))
      case .lineStart: add(.lineStart)
      case .tag(let tag, let indentation): take(tag, indentation)
      }
    }
    while let section = open.last { abandon(section) }
  }

  var nodes: [Node] { levels[0] }

  private mutating func add(_ node: Node) {
    levels[levels.count - 1].append(node)
  }

  private mutating func take(_ tag: Tag, _ indentation: Range<Int>?) {
    switch tag.kind {
    case .escaped, .unescaped: add(.value(tag))
    case .partial: add(.partial(tag, indentation: indentation ?? 0..<0))
    case .comment: break
    case .section, .inverted:
      if open.count == Parser.deepest {
        faults.append(source.diagnostic(.templateTooLarge, at: tag.range))
      }
      open.append(tag)
      levels.append([])
    case .close: close(tag)
    }
  }

  /// A name that is open further out closes what is in between too; one that is open nowhere is
  /// taken as meant for the innermost.
  private mutating func close(_ tag: Tag) {
    guard let innermost = open.last else {
      faults.append(source.diagnostic(.templateSectionUnopened, at: tag.range, ["name": tag.name]))
      return
    }
    if open.contains(where: { $0.name == tag.name }) {
      while let section = open.last, section.name != tag.name { abandon(section) }
    } else {
      faults.append(
        source.diagnostic(
          .templateSectionCrossed, at: tag.range,
          ["name": tag.name, "open": innermost.name], suggestion: innermost.name))
    }
    finish()
  }

  private mutating func abandon(_ section: Tag) {
    faults.append(
      source.diagnostic(
        .templateSectionOpen, at: section.range,
        ["name": section.name, "close": "{{/\(section.name)}}"]))
    finish()
  }

  private mutating func finish() {
    let body = levels.removeLast()
    let section = open.removeLast()
    if open.count < Parser.deepest { add(.section(section, body)) }
  }
}
