/// The words of every rule in one language.
public struct Phrasebook: Sendable {
  let phrases: [Rule: Phrase]
  let severities: [Diagnostic.Severity: String]
  let fixLabel: String

  /// Wraps a fix where a near name is known; names `{suggestion}` and `{fix}`.
  let suggesting: String

  /// The summary of a fault, without its place.
  public func summary(of diagnostic: Diagnostic) -> String {
    guard let phrase = phrases[diagnostic.rule] else { return diagnostic.rule.rawValue }
    return fill(phrase.summary, with: diagnostic.details)
  }

  /// What would mend it, as a verb phrase.
  public func fix(for diagnostic: Diagnostic) -> String {
    guard let phrase = phrases[diagnostic.rule] else { return "" }
    let fix = fill(phrase.fix, with: diagnostic.details)
    guard let suggestion = diagnostic.suggestion else { return fix }
    return fill(suggesting, with: ["suggestion": suggestion, "fix": fix])
  }
}

/// What a rule says: both may name details in braces.
struct Phrase: Sendable {
  let summary: String
  let fix: String

  init(_ summary: String, fix: String) {
    self.summary = summary
    self.fix = fix
  }
}

/// The phrases of all rooms; of a rule that stands in two tables the later.
func allPhrases(_ tables: [[Rule: Phrase]]) -> [Rule: Phrase] {
  tables.reduce(into: [:]) { all, table in all.merge(table) { _, later in later } }
}

/// Replaces each `{name}` that `details` knows; values are not searched again.
func fill(_ pattern: String, with details: [String: String]) -> String {
  var result = ""
  var rest = pattern[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    let name = String(rest[rest.index(after: open)..<close])
    result += rest[..<open]
    result += details[name] ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}
