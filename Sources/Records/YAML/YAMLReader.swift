import Diagnostics
import Portfolio

/// Reads values of the kinds that records have out of YAML, and collects what is wrong with them.
struct YAMLReader {
  let path: String

  /// Whether a key without a value is a fault even where it may be left out.
  let reportsBlanks: Bool

  var found: [Diagnostic] = []

  init(path: String, reportsBlanks: Bool) {
    self.path = path
    self.reportsBlanks = reportsBlanks
  }

  mutating func report(
    _ rule: Rule, at node: YAMLNode, _ details: [String: String] = [:], suggestion: String? = nil
  ) {
    let span = span(of: node)
    found.append(
      Diagnostic(rule, at: span.place, length: span.length, details, suggestion: suggestion))
  }

  func span(of node: YAMLNode) -> SourceSpan {
    SourceSpan(
      place: SourcePoint(path: path, line: node.line, column: node.column), length: node.length)
  }

  /// A value's text without blanks at its ends.
  mutating func text(_ node: YAMLNode, name: String) -> String? {
    switch node.content {
    case .text(let text) where !text.trimmed().isEmpty: return String(text.trimmed())
    case .text, .blank: report(.valueBlank, at: node, ["name": name])
    case .list, .mapping: report(.valueNotText, at: node, ["name": name])
    }
    return nil
  }

  mutating func items(_ node: YAMLNode, name: String) -> [YAMLNode]? {
    if case .list(let items) = node.content { return items }
    report(.valueNotList, at: node, ["name": name])
    return nil
  }

  mutating func flag(_ node: YAMLNode, name: String) -> Bool? {
    switch node.content {
    case .text("true"): return true
    case .text("false"): return false
    case .text(let text):
      let meant = [
        "yes": "true", "on": "true", "是": "true", "no": "false", "off": "false", "否": "false",
      ]
      let lower = text.lowercased()
      report(
        .valueNotFlag, at: node, ["name": name, "value": text],
        suggestion: meant[lower] ?? (["true", "false"].contains(lower) ? lower : nil))
    default: report(.valueNotFlag, at: node, ["name": name, "value": ""])
    }
    return nil
  }

  /// A value that a parser reads from a text.
  mutating func value<Value>(
    _ node: YAMLNode, name: String, as parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    guard let text = text(node, name: name) else { return nil }
    do {
      return try parse(text)
    } catch {
      found.append(diagnostic(of: error, in: text, node, name: name))
      return nil
    }
  }

  /// One of a few words.
  ///
  /// - Parameter alike: Other words for them, in lower case, that people may write.
  mutating func choice<Value>(
    _ node: YAMLNode, name: String, of choices: [(name: String, value: Value)],
    alike: [String: String] = [:]
  ) -> Value? {
    guard let text = text(node, name: name) else { return nil }
    if let known = choices.first(where: { $0.name == text }) { return known.value }
    let names = choices.map(\.name)
    report(
      .choiceUnknown, at: node,
      ["name": name, "value": text, "choices": names.joined(separator: ", ")],
      suggestion: alike[text.lowercased()] ?? likelyName(for: text, among: names))
    return nil
  }

  /// At the character at fault where the node shows the text as it is, else at the whole node.
  private func diagnostic(
    of fault: ValueFault, in text: String, _ node: YAMLNode, name: String
  ) -> Diagnostic {
    var place = span(of: node).place
    let quotes = 2 * (node.textColumn - node.column)
    let isLiteral = node.content == .text(text) && text.unicodeScalars.count + quotes == node.length
    place = place.advanced(by: isLiteral ? node.textColumn - node.column : 0)
    let found = fault.diagnostic(of: text, at: place, name: name)
    guard !isLiteral else { return found }
    return Diagnostic(
      found.rule, at: place, length: node.length, found.details, suggestion: found.suggestion)
  }
}

/// A part of one line of a file.
public struct SourceSpan: Hashable, Sendable {
  public let place: SourcePoint

  /// Characters, 1 or more.
  public let length: Int

  public init(place: SourcePoint, length: Int) {
    self.place = place
    self.length = length
  }
}

/// The known name that was probably meant: one that differs in case or width only, else a near one.
func likelyName(for written: String, among known: [String]) -> String? {
  let plain = folded(written).lowercased()
  return known.first { $0 != written && $0.lowercased() == plain }
    ?? nearestName(to: written, among: known)
}
