import Diagnostics
import Portfolio

/// Reads a text's front matter; what is wrong with it is in `yaml.found`.
struct TextReader {
  /// Of the text, below the content folder.
  let path: String
  let source: TextSource
  let keys: YAMLKeys
  var yaml: YAMLReader

  /// - Parameters:
  ///   - path: Below the content folder.
  ///   - shownPath: As messages name it.
  ///   - known: The keys that the front matter may have.
  /// - Returns: nil where front matter is not closed or is no mapping, which is reported.
  init?(
    _ text: DecodedText, path: String, shownPath: String, known: [String],
    required: [String] = [], reporting: inout [Diagnostic]
  ) {
    let found = reporting.count
    guard
      let frontMatter = FrontMatter.read(text.bytes, path: shownPath, reporting: &reporting)
    else { return nil }
    // Unreadable front matter lacks no keys: they may stand in it.
    let isRead = reporting.count == found || frontMatter.node.content != .blank
    var yaml = YAMLReader(path: shownPath, reportsBlanks: false)
    let node = frontMatter.node
    let mapping =
      node.content == .blank ? YAMLNode(.mapping([]), line: node.line, column: 1) : node
    let keys = yaml.keys(mapping, name: "", known: known, required: isRead ? required : [])
    guard let keys else {
      reporting += yaml.found
      return nil
    }
    self.path = path
    self.keys = keys
    self.yaml = yaml
    source = TextSource(
      path: path, bodyOffset: frontMatter.bodyOffset, bodyLine: frontMatter.bodyLine,
      isWrittenInUTF8: text.encoding == .utf8)
  }

  /// A text that is shown as it is written, and so cannot name a figure.
  mutating func text(_ key: String) -> String? {
    guard let text = yaml.text(keys, key), let node = keys[key] else { return nil }
    if text.contains("{{") { yaml.report(.referenceMisplaced, at: node, ["name": key]) }
    return text
  }

  /// A text in which figures may be named.
  mutating func line(_ key: String) -> TextLine? {
    guard let text = yaml.text(keys, key), let node = keys[key] else { return nil }
    return TextLine(text, line: node.line, column: node.textColumn)
  }

  mutating func day(_ key: String) -> Day? { yaml.value(keys, key, as: Day.init(parsing:)) }

  /// Reports a value that says other than the file's name, which it may only repeat.
  mutating func check<Value: Equatable & CustomStringConvertible>(
    _ key: String, _ value: Value?, isOf fileName: Value
  ) {
    guard let value, value != fileName, let node = keys[key] else { return }
    yaml.report(
      .fileNameDiffers, at: node,
      ["name": key, "value": value.description, "expected": fileName.description])
  }
}
