import Diagnostics

extension RecordsReader {
  /// portal.yml, units.csv, a plan and a progress table are there.
  ///
  /// One that is there as a symbolic link is reported as that.
  mutating func checkPresence() {
    let roles = layout.files.lazy.map(\.role)
    if !roles.contains(.settings) {
      report(.fileMissing, at: "portal.yml", ["file": paths.shown("portal.yml")])
    }
    if !roles.contains(.units) {
      report(.fileMissing, at: "units.csv", ["file": paths.shown("units.csv")])
    }
    let hasPlan = roles.contains { if case .plan = $0 { true } else { false } }
    if !hasPlan { report(.fileMissing, at: "plans", file: "YYYY.csv") }
    let hasProgress = roles.contains { if case .progress = $0 { true } else { false } }
    if !hasProgress { report(.fileMissing, at: "progress", file: "YYYY-MM.csv") }
  }

  private mutating func report(_ rule: Rule, at folder: String, file: String) {
    report(rule, at: folder, ["file": paths.shown("\(folder)/\(file)")])
  }
}
