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

  private static func checkBlanks(of entry: WordEntry, reporting: inout [Diagnostic]) {
    for name in Pattern(entry.text).parts.map(\.blank) where Blank(rawValue: name) == nil {
      reporting.append(
        Diagnostic(
          .wordBlankUnknown, at: entry.place, ["name": name],
          suggestion: nearestName(to: name, among: Blank.allCases.map(\.rawValue))))
    }
  }
}
