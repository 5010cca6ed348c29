import Diagnostics
import Yams

/// What the YAML parser stopped at, as a rule of ours.
struct YAMLFault {
  let rule: Rule

  /// In the text that was parsed, from 1.
  let line: Int
  let column: Int

  /// What the rule's phrase names.
  let details: [String: String]

  init(_ error: any Error, in text: String) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let (problem, mark, context) = YAMLFault.parts(of: error)
    let rule = YAMLFault.rule(for: problem, within: context?.text ?? "")
    let isAtContext = YAMLFault.atContext.contains(rule) && !problem.contains("node content")
    let place = (isAtContext ? context?.mark : nil) ?? mark
    let line = min(place?.line ?? 1, lines.count)
    let column = min(place?.column ?? 1, lines[line - 1].count + 1)
    let character = lines[line - 1].dropFirst(column - 1).first
    let isTab = rule == .yamlIndicator && character == "\t"
    let fault = YAMLFault(
      isTab ? .yamlTab : rule, line: line, column: column,
      ["problem": problem, "character": character.map(String.init) ?? ""])
    self = problem.contains("flow") ? fault : fault.traced(in: lines)
  }

  init(_ rule: Rule, line: Int, column: Int, _ details: [String: String] = [:]) {
    self.rule = rule
    self.line = line
    self.column = column
    self.details = details
  }

  func diagnostic(path: String, firstLine: Int) -> Diagnostic {
    Diagnostic(
      rule, at: SourcePoint(path: path, line: line + firstLine - 1, column: column), details)
  }

  /// Rules that are best shown where the faulty part begins, not where the parser gave up.
  private static let atContext: Set<Rule> = [
    .yamlNoColon, .yamlQuoteOpen, .yamlBracket, .yamlIndicator, .yamlDocuments,
  ]

  private static func parts(
    of error: any Error
  ) -> (problem: String, mark: Mark?, context: YamlError.Context?) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _): (problem, mark, context)
    case .parser(let context, let problem, let mark, _): (problem, mark, context)
    case .composer(_, let problem, let mark, _): (problem, mark, nil)
    case .reader(let problem, _, _, _): (problem, nil, nil)
    default: ("", nil, nil)
    }
  }

  /// The rule that libyaml's words (0.2.5) are about.
  private static func rule(for problem: String, within context: String) -> Rule {
    for part in ["alias", "anchor", "a tag", "block scalar"] where context.contains(part) {
      return problem.contains("tab character") ? .yamlTab : .yamlIndicator
    }
    if context.contains("directive") { return .yamlDocuments }
    return rules.first { problem.contains($0.words) }?.rule ?? .yamlUnreadable
  }

  private static let rules: [(words: String, rule: Rule)] = [
    ("cannot start any token", .yamlIndicator),
    ("undefined alias", .yamlIndicator),
    ("tab character", .yamlTab),
    ("mapping values are not allowed", .yamlColon),
    ("unexpected ':'", .yamlColon),
    ("could not find expected ':'", .yamlNoColon),
    ("expected key", .yamlIndent),
    ("expected '-' indicator", .yamlIndent),
    ("not allowed in this context", .yamlIndent),
    ("expected <document start>", .yamlIndent),
    ("expected ',' or", .yamlBracket),
    ("expected node content", .yamlBracket),
    ("unexpected end of stream", .yamlQuoteOpen),
    ("unexpected document indicator", .yamlQuoteOpen),
    ("escape", .yamlEscape),
    ("hexdecimal", .yamlEscape),
    ("another document", .yamlDocuments),
    ("directive", .yamlDocuments),
    ("YAML document", .yamlDocuments),
    ("nesting level", .yamlTooDeep),
  ]
}
