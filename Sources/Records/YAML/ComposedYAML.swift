import Diagnostics
import Yams

/// Reads any YAML with the whole parser, and says what it cannot make sense of.
///
/// Anchors, aliases, tags and keys that are no text are refused: records have no use for them,
/// and aliases can blow a small file up to more than a machine holds.
struct ComposedYAML {
  let path: String
  let firstLine: Int

  /// The lines of the text without blanks at their ends, by which the extent of a node is found.
  let lines: [ArraySlice<Unicode.Scalar>]

  /// Keys that had to be told apart from an equal one before the parser took them.
  let renamedKeys: RenamedKeys

  private(set) var found: [Diagnostic] = []

  /// Collections within collections that are read.
  static let depth = 64

  /// - Parameter text: Free of characters that YAML forbids.
  static func read(
    _ text: String, path: String, firstLine: Int, reporting: inout [Diagnostic]
  ) -> YAMLNode? {
    var keys = RenamedKeys()
    var text = text
    while true {
      do {
        // The default encoding would be looked up in the environment; the basic resolver takes
        // every scalar for a text.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        var reader = ComposedYAML(text, path: path, firstLine: firstLine, renamedKeys: keys)
        // Nodes lose their anchors with the parser.
        let node = withExtendedLifetime(parser) { root.map { reader.node($0, depth: 0) } }
        reporting += reader.found
        guard reader.found.isEmpty else { return nil }
        return node ?? YAMLNode(.blank, line: firstLine, column: 1)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let name = names.first ?? ""
        guard let renamed = keys.rename(name, at: context.mark, in: text) else {
          let place = SourcePoint(
            path: path, line: context.mark.line + firstLine - 1, column: context.mark.column)
          reporting.append(Diagnostic(.yamlKeyTwice, at: place, ["key": name]))
          return nil
        }
        text = renamed
      } catch {
        reporting.append(YAMLFault(error, in: text).diagnostic(path: path, firstLine: firstLine))
        return nil
      }
    }
  }

  init(_ text: String, path: String, firstLine: Int, renamedKeys: RenamedKeys) {
    self.path = path
    self.firstLine = firstLine
    self.renamedKeys = renamedKeys
    let lines = Array(text.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)
    self.lines = lines.map { line in
      line[..<(line.lastIndex { !isBlank($0) } ?? line.startIndex - 1).advanced(by: 1)]
    }
  }

  /// Converts a node of the parser, or reports it and gives a blank one.
  private mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let line = (node.mark?.line ?? 1) + firstLine - 1
    let column = node.mark?.column ?? 1
    guard let rule = refusal(of: node, depth: depth) else {
      switch node {
      case .scalar(let scalar): return text(scalar, line: line, column: column)
      case .sequence(let items):
        return YAMLNode(
          .list(items.map { self.node($0, depth: depth + 1) }), line: line, column: column)
      case .mapping(let pairs):
        return YAMLNode(
          .mapping(pairs.compactMap { entry($0.key, $0.value, depth: depth + 1) }), line: line,
          column: column)
      case .alias: return YAMLNode(.blank, line: line, column: column)
      }
    }
    found.append(Diagnostic(rule, at: SourcePoint(path: path, line: line, column: column)))
    return YAMLNode(.blank, line: line, column: column)
  }

  private func refusal(of node: Node, depth: Int) -> Rule? {
    if node.anchor != nil { return .yamlAnchor }
    if depth > ComposedYAML.depth { return .yamlTooDeep }
    return switch node {
    case .scalar(let scalar): isForeign(scalar.tag) ? .yamlTag : nil
    case .sequence(let items): isForeign(items.tag) ? .yamlTag : nil
    case .mapping(let pairs): isForeign(pairs.tag) ? .yamlTag : nil
    case .alias: .yamlAnchor
    }
  }

  /// Whether a tag was written; a text in quotes has one by itself.
  private func isForeign(_ tag: Tag) -> Bool {
    ![.implicit, .str, .seq, .map].map(\Tag.Name.rawValue).contains(tag.rawValue)
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLEntry? {
    let keyNode = node(key, depth: depth)
    let valueNode = node(value, depth: depth)
    guard case .scalar(let scalar) = key else {
      found.append(
        Diagnostic(
          .yamlKeyNoText,
          at: SourcePoint(path: path, line: keyNode.line, column: keyNode.column)))
      return nil
    }
    let text = renamedKeys.original(of: scalar)
    let named = YAMLNode(
      .text(text), line: keyNode.line, column: keyNode.column, length: keyNode.length,
      isQuoted: keyNode.textColumn > keyNode.column)
    return YAMLEntry(key: text, keyNode: named, value: valueNode)
  }

  private func text(_ scalar: Node.Scalar, line: Int, column: Int) -> YAMLNode {
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    let content: YAMLNode.Content =
      scalar.style == .plain ? YAMLNode.content(ofPlain: scalar.string) : .text(scalar.string)
    return YAMLNode(
      content, line: line, column: column,
      length: length(of: scalar, line: line, column: column), isQuoted: isQuoted)
  }

  /// Characters of a scalar's first line.
  private func length(of scalar: Node.Scalar, line: Int, column: Int) -> Int {
    guard lines.indices.contains(line - firstLine) else { return 1 }
    let rest = lines[line - firstLine].dropFirst(column - 1)
    switch scalar.style {
    case .plain: return max(1, min(scalar.string.unicodeScalars.count, rest.count))
    case .singleQuoted, .doubleQuoted: return max(1, quotedLength(rest))
    case .literal, .folded, .any: return 1
    }
  }
}
