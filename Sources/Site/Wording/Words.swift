import Diagnostics
import Records

/// The site's words in one language, read from `site-templates/words`.
///
/// A word may name places in braces, which code fills: `完成年度计划的{rate}`.
public struct Words: Sendable {
  /// From a dotted key to its text; templates name these as `{{word.KEY}}`.
  public let entries: [String: String]

  private let terms: [Term: Pattern]

  /// A term's text with its places filled.
  func callAsFunction(_ term: Term, _ values: [Blank: String] = [:]) -> String {
    terms[term]?.filled(with: values) ?? ""
  }

  /// Reports a term that is missing and a place that nothing fills, each where it stands.
  init(_ entries: [WordEntry], path: String, reporting: inout [Diagnostic]) {
    self.entries = Dictionary(
      entries.map { ($0.key, $0.text) }, uniquingKeysWith: { _, last in last })
    var terms: [Term: Pattern] = [:]
    for term in Term.allCases {
      if let text = self.entries[term.key] {
        terms[term] = Pattern(text)
      } else {
        reporting.append(
          Diagnostic(
            .wordMissing, at: SourcePoint(path: path), ["key": term.key],
            suggestion: nearestName(to: term.key, among: self.entries.keys.sorted())))
      }
    }
    self.terms = terms
    for entry in entries { Words.checkBlanks(of: entry, reporting: &reporting) }
  }

  private init(entries: [String: String], terms: [Term: Pattern]) {
    self.entries = entries
    self.terms = terms
  }

  /// - Parameter change: The text that a word is to have instead; nil where it stays.
  func replacing(_ change: (Pattern) -> String?) -> Words {
    let entries = entries.mapValues { change(Pattern($0)) ?? $0 }
    let terms = terms.mapValues { pattern in change(pattern).map { Pattern($0) } ?? pattern }
    return Words(entries: entries, terms: terms)
  }

  private static func checkBlanks(of entry: WordEntry, reporting: inout [Diagnostic]) {
    for name in Pattern(entry.text).parts.map(\.blank) where Blank(rawValue: name) == nil {
      reporting.append(
        Diagnostic(
          .wordBlankUnknown, at: entry.place, ["name": name],
          suggestion: nearestName(to: name, among: Blank.allCases.map(\.rawValue))))
    }
  }
}
