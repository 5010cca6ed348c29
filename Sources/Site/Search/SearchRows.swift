import Portfolio

/// Every project with a page, as the pages search and list them: what plans and reports make
/// public, in columns, a place for each project of ``Register/projects``.
struct SearchRows {
  private let edition: Edition
  private let records: [ProjectRecord?]

  init(of edition: Edition) {
    self.edition = edition
    records = edition.register.projects.indices.map { edition.record(of: $0) }
  }

  func write(into output: inout [UInt8]) {
    SearchScript.write("rows", into: &output) { write(columns: &$0) }
  }

  private func write(columns script: inout SearchScript) {
    writeNames(into: &script)
    script.lines("id", edition.register.projects.lazy.map(\.id))
    script.lines("name", records.lazy.map { $0?.entry.name ?? "" })
    script.lines("stage", records.lazy.map { $0?.figures?.report?.stage ?? "" })
    script.lines("standing", records.lazy.map { $0?.standingText(in: edition.words) ?? "" })
    script.numbers("sector", records.lazy.map { $0.map { Int64($0.entry.sector) } })
    script.numbers("town", records.lazy.map { $0?.entry.town.map(Int64.init) })
    script.numbers("unit", records.lazy.map { $0.map { Int64($0.entry.unit) } })
    writeFigures(into: &script)
  }

  /// What columns name by position.
  private func writeNames(into script: inout SearchScript) {
    let (register, settings) = (edition.register, edition.settings)
    let link = Linker(from: .searchRows)
    script.lines("page", [link(.project(Project(id: "ID")))])
    script.lines("texts", SearchTexts.parts(of: register).map { link(.searchTexts($0)) })
    script.lines("units", register.units.lazy.map(\.name))
    script.lines("sectors", settings.sectors)
    let domains = settings.sectors.indices.lazy.map { settings.domain(ofSector: $0).name }
    script.lines("domains", domains)
    script.lines("tiers", settings.tiers.lazy.map(\.id))
    script.lines("statuses", Report.Status.allCases.lazy.map { edition.words($0.term) })
    script.lines("paces", Pace.allCases.lazy.map(\.rawValue))
  }

  /// Of the projects of the plan in force: amounts in yuan, rates and leads in tenths of a percent
  /// and of a percentage point, rounded as pages show them.
  private func writeFigures(into script: inout SearchScript) {
    let figures = records.lazy.map { $0?.figures }
    script.numbers("tier", figures.map { $0.map { $0.tiers.reduce(0) { $0 | 1 << Int64($1) } } })
    script.numbers(
      "status",
      figures.map { $0?.report?.status.flatMap { Report.Status.allCases.firstIndex(of: $0) } }
        .map { $0.map(Int64.init) })
    script.numbers(
      "pace",
      figures.map { $0?.progress.pace.flatMap { Pace.allCases.firstIndex(of: $0) } }
        .map { $0.map(Int64.init) })
    script.numbers("total", figures.map { $0?.entry.total.yuan })
    script.numbers("annual", figures.map { $0?.entry.annual.yuan })
    script.numbers("completed", figures.map { $0?.progress.completed.yuan })
    script.numbers("rate", figures.map { $0?.progress.rate.map(inTenths) })
    script.numbers("lead", figures.map { $0?.progress.lead.map(inTenths) })
  }

  private func inTenths(_ ratio: Ratio) -> Int64 { Int64(clamping: ratio.rounded(scale: 1000)) }
}
