import Diagnostics

extension RecordsReader {
  /// Every file has a name that says what it is; one in a folder of tables must.
  mutating func checkNames() {
    for (entry, role) in layout.files where !entry.isSymbolicLink {
      let rule: Rule? =
        switch role {
        case .unknown: .fileUnknown
        case .misnamedTable: .tableMisnamed
        case .impossibleDate: .tableDateImpossible
        default: nil
        }
      guard let rule else { continue }
      report(rule, at: entry.path, suggestion: nearestTopName(to: entry.path))
    }
  }

  private func nearestTopName(to path: String) -> String? {
    guard !path.contains("/"), path.utf8.count <= 80 else { return nil }
    let names = ["portal.yml", "units.csv"] + Ledger.allCases.map { "\($0.rawValue).csv" }
    return nearestName(to: path, among: names)
  }

  /// Reports a file as a whole.
  mutating func report(
    _ rule: Rule, at path: String, _ details: [String: String] = [:], suggestion: String? = nil
  ) {
    var details = details
    details["path"] = paths.shown(path)
    found.append(
      Diagnostic(rule, at: SourcePoint(path: paths.shown(path)), details, suggestion: suggestion))
  }
}
