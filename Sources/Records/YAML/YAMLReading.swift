import Diagnostics

/// Reads one YAML document.
///
/// A key that stands twice is reported where it stands again, at any depth, and the document is
/// read on; any other fault leaves nothing to read.
///
/// - Parameters:
///   - bytes: Valid UTF-8 without a byte order mark.
///   - firstLine: The number in its file of the first line.
func readYAML(
  _ bytes: [UInt8], path: String, firstLine: Int = 1, reporting: inout [Diagnostic]
) -> YAMLNode? {
  guard bytes.count <= yamlSizeLimit else {
    let place = SourcePoint(path: path, line: firstLine, column: 1)
    reporting.append(Diagnostic(.yamlTooLarge, at: place))
    return nil
  }
  let forbidden = forbiddenCharacters(in: bytes, path: path, firstLine: firstLine)
  guard forbidden.isEmpty else {
    reporting += forbidden
    return nil
  }
  let node: YAMLNode?
  if let ordinary = OrdinaryYAML.read(bytes, firstLine: firstLine) {
    node = ordinary
  } else if let alias = aliasFlood(in: bytes) {
    let place = SourcePoint(path: path, line: firstLine + alias.line - 1, column: alias.column)
    reporting.append(Diagnostic(.yamlAnchor, at: place))
    return nil
  } else {
    node = ComposedYAML.read(
      String(decoding: bytes, as: UTF8.self), path: path, firstLine: firstLine,
      reporting: &reporting)
  }
  if let node { reportKeysTwice(in: node, path: path, reporting: &reporting) }
  return node
}

/// Bytes of YAML in one file that are read: a hundred times what an office writes.
let yamlSizeLimit = 1 << 20

private func reportKeysTwice(
  in node: YAMLNode, path: String, reporting: inout [Diagnostic]
) {
  switch node.content {
  case .blank, .text: return
  case .list(let items):
    for item in items { reportKeysTwice(in: item, path: path, reporting: &reporting) }
  case .mapping(let entries):
    var known = KeySet(of: entries.count)
    for entry in entries {
      if !known.insert(entry.key), !entry.isNumberPart {
        let place = SourcePoint(
          path: path, line: entry.keyNode.line, column: entry.keyNode.column)
        reporting.append(
          Diagnostic(.yamlKeyTwice, at: place, length: entry.keyNode.length, ["key": entry.key]))
      }
      reportKeysTwice(in: entry.value, path: path, reporting: &reporting)
    }
  }
}

/// Keys met so far, among how many: most mappings have a few, which are compared faster than hashed.
private struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []
  private let areFew: Bool

  init(of count: Int) { areFew = count <= 16 }

  /// - Returns: Whether the key is new.
  mutating func insert(_ key: String) -> Bool {
    guard areFew else { return many.insert(key).inserted }
    if few.contains(key) { return false }
    few.append(key)
    return true
  }
}
