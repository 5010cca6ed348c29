/// A narrative, parsed: its elements in order, and all that they say in one array.
struct Tree {
  var nodes: [Node] = []

  /// What the nodes and anchors have ranges of; marks stand in it, but not in code.
  var text: [UInt8] = []

  var anchors: [Anchor] = []
  var titles: [Title] = []
  var marks: [Mark] = []

  /// By number: marks that stand where text comes of them, not in code or a destination.
  var metInText: [Bool] = []

  /// Whether a stretch of nodes says anything to a reader.
  func hasText(in range: Range<Int>) -> Bool {
    nodes[range].contains { node in
      switch node.kind {
      case .text, .code, .html: text[node.text].contains { $0 > 0x20 }
      default: false
      }
    }
  }

  /// The figure that a mark stands for, if it is not at fault.
  func reference(_ number: Int) -> Reference? {
    guard number < marks.count, case .reference(let reference) = marks[number].meaning else {
      return nil
    }
    return reference
  }

  /// Whether a line break may be left out: it stands between two characters of unspaced script.
  func isSeamless(_ softBreak: Int) -> Bool {
    guard let last = lastScalar(before: softBreak), last.isUnspaced else { return false }
    return firstScalar(after: softBreak)?.isUnspaced ?? false
  }

  private func firstScalar(after node: Int) -> Unicode.Scalar? {
    for next in nodes[(node + 1)...] {
      switch next.kind {
      case .text, .code, .html:
        return decodeScalar(text[next.text], at: next.text.lowerBound)?.scalar
      case .emphasis, .strong, .strikethrough, .link: continue
      default: return nil
      }
    }
    return nil
  }

  private func lastScalar(before node: Int) -> Unicode.Scalar? {
    for next in nodes[..<node].reversed() {
      switch next.kind {
      case .text, .code, .html:
        let start = text[next.text].lastIndex { $0 & 0xC0 != 0x80 }
        return start.flatMap { decodeScalar(text[next.text], at: $0)?.scalar }
      case .emphasis, .strong, .strikethrough, .link: continue
      default: return nil
      }
    }
    return nil
  }
}
