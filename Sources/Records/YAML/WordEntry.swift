import Diagnostics

/// One text of a words file.
public struct WordEntry: Hashable, Sendable {
  /// Its key and those above it, joined by points: `tiers.total`.
  public let key: String

  public let text: String

  /// Where the text's first character stands.
  public let place: SourcePoint

  /// Where the key stands.
  public let keyPlace: SourcePoint
}

/// Reads a words file: mappings of texts within mappings, flattened, in the order of the file.
///
/// A text may be empty in quotes. A key that stands twice, also as `a.b` and as `b` within `a`,
/// and a value that is no text, are reported; so is anything that YAML does not read.
///
/// - Parameter bytes: Text in any encoding that tables may have.
public func readWords(
  _ bytes: [UInt8], path: String, reporting: inout [Diagnostic]
) -> [WordEntry] {
  let text: DecodedText
  do {
    text = try DecodedText(decoding: bytes)
  } catch {
    let place = SourcePoint(path: path, line: error.line, column: error.column)
    reporting.append(Diagnostic(.encodingUnknown, at: place))
    return []
  }
  guard let root = readYAML(text.bytes, path: path, reporting: &reporting) else { return [] }
  if case .blank = root.content { return [] }
  var flattening = WordFlattening(reader: YAMLReader(path: path, reportsBlanks: true))
  flattening.add(root, below: "")
  reporting += flattening.reader.found
  return flattening.words
}

/// Words as they are gathered from mappings within mappings.
private struct WordFlattening {
  var reader: YAMLReader
  var words: [WordEntry] = []
  private var known: Set<String> = []

  init(reader: YAMLReader) {
    self.reader = reader
  }

  mutating func add(_ node: YAMLNode, below name: String) {
    guard let entries = reader.entries(node, name: name) else { return }
    var siblings: Set<String> = []
    // A key that stands twice here was reported as such.
    for entry in entries where siblings.insert(entry.key).inserted {
      let key = name.isEmpty ? entry.key : "\(name).\(entry.key)"
      switch entry.value.content {
      case .mapping: add(entry.value, below: key)
      case .text(let text): add(text, entry, key: key)
      case .blank: reader.report(.valueBlank, at: entry.keyNode, ["name": key])
      case .list: reader.report(.valueNotText, at: entry.value, ["name": key])
      }
    }
  }

  private mutating func add(_ text: String, _ entry: YAMLEntry, key: String) {
    guard known.insert(key).inserted else {
      return reader.report(.yamlKeyTwice, at: entry.keyNode, ["key": key])
    }
    let value = entry.value
    words.append(
      WordEntry(
        key: key, text: text,
        place: SourcePoint(path: reader.path, line: value.line, column: value.textColumn),
        keyPlace: reader.span(of: entry.keyNode).place))
  }
}
