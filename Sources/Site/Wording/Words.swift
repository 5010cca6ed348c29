import Diagnostics
import Records

/// The site's words in one language, read from `site-templates/words`.
///
/// A word may name places in braces, which code fills: `完成年度计划的{rate}`.
public struct Words: Sendable {
  /// From a dotted key to its text; templates name these as `{{word.KEY}}`.
  public let entries: [String: String]

  /// By ``Term``, in the order of its cases.
  private let terms: [Term: String]

  /// A term's text with its places filled.
  func callAsFunction(_ term: Term, _ values: [Blank: String] = [:]) -> String {
    let pattern = terms[term] ?? ""
    guard !values.isEmpty else { return pattern }
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      text += Blank(rawValue: String(name)).flatMap { values[$0] } ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// Reports a term that is missing and a place that nothing fills, each where it stands.
  init(_ entries: [WordEntry], path: String, reporting: inout [Diagnostic]) {
    self.entries = Dictionary(
      entries.map { ($0.key, $0.text) }, uniquingKeysWith: { _, last in last })
    var terms: [Term: String] = [:]
    for term in Term.allCases {
      if let text = self.entries[term.key] {
        terms[term] = text
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
    var rest = entry.text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      if Blank(rawValue: name) == nil {
        reporting.append(
          Diagnostic(
            .wordBlankUnknown, at: entry.place, ["name": name],
            suggestion: nearestName(to: name, among: Blank.allCases.map(\.rawValue))))
      }
      rest = rest[rest.index(after: close)...]
    }
  }
}
