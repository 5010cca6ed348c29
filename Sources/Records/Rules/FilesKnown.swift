import Diagnostics
import Portfolio

extension RecordsReader {
  /// Every file has a name that says what it is; one in a folder of tables must.
  ///
  /// - Parameter lists: Those of portal.yml, as far as it could be read.
  mutating func checkNames(lists: [ListName]) {
    for (entry, role) in layout.files where !entry.isSymbolicLink {
      switch role {
      case .unknown: report(.fileUnknown, at: entry.path, suggestion: likelyPath(for: entry.path))
      case .impossibleDate: report(.tableDateImpossible, at: entry.path)
      case .misnamedTable:
        let examples = examples(in: entry.path, lists: lists)
        report(
          .tableMisnamed, at: entry.path, ["examples": examples],
          suggestion: likelyPath(for: entry.path))
      default: continue
      }
    }
  }

  /// What tables in a file's folder are named like.
  private func examples(in path: String, lists: [ListName]) -> String {
    switch path.split(separator: "/").first {
    case "plans": "2022.csv, 2022-08.csv, 2023-draft-2022-12.csv"
    case "progress": "2022-12.csv, 2022-11-15.csv"
    default: lists.isEmpty ? "ID.csv" : lists.map { "\($0.id).csv" }.joined(separator: ", ")
    }
  }

  /// A name that would be known: with two digits for each month and day, or a near one.
  private func likelyPath(for path: String) -> String? {
    guard path.utf8.count <= 80 else { return nil }
    guard let slash = path.firstIndex(of: "/") else {
      let names = ["portal.yml", "units.csv"] + Ledger.allCases.map { "\($0.rawValue).csv" }
      return likelyName(for: path, among: names)
    }
    let name = path[path.index(after: slash)...]
    let stem = name.prefix { $0 != "." }
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.count == 1 && part.allSatisfy { $0.isASCII && $0.isNumber } ? "0\(part)" : String(part)
    }
    let padded = parts.joined(separator: "-") + name[stem.endIndex...].lowercased()
    guard padded != name else { return nil }
    switch ContentRole(path: String(path[...slash]) + padded) {
    case .unknown, .misnamedTable, .impossibleDate, .list, .narrative, .attachment: return nil
    default: return padded
    }
  }

  /// Reports a file as a whole.
  mutating func report(
    _ rule: Rule, at path: String, _ details: [String: String] = [:], suggestion: String? = nil
  ) {
    let place = SourcePoint(path: paths.shown(path))
    found.append(Diagnostic(rule, at: place, details, suggestion: suggestion))
  }
}
