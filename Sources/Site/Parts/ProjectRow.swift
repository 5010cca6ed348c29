import Portfolio
import Templates

/// A project as a row of a table, whichever page the table is on.
struct ProjectRow: Sendable {
  let figures: ProjectFigures
  let id: String
  let link: String
  let sector: String
  let domain: String
  let town: String
  let unit: String
  let status: String

  /// Values to filter by, several of them joined by `|`.
  let tierKeys: String

  let lead: LeadView?
  let bar: RowBar

  static let shape = Shape<ProjectRow>([
    .text("id") { $0.id },
    .text("name") { $0.figures.entry.name },
    .text("link") { $0.link },
    .text("sector") { $0.sector },
    .text("town") { $0.town },
    .text("unit") { $0.unit },
    .text("status") { $0.status },
    .text("tierKeys") { $0.tierKeys },
    .text("domain") { $0.domain },
    .text("paceKeys") { $0.paceKeys },
    .flag("isReserve") { !$0.figures.entry.isFormal },
    .text("total") { $1.add(wan: $0.figures.entry.total) },
    .text("annual") { $1.add(wan: $0.figures.entry.annual) },
    .text("completed") { $1.add(wan: $0.figures.progress.completed) },
    .text("rate") { $1.add(percent: $0.figures.progress.rate) },
    .optional("lead", LeadView.shape) { $0.lead },
    .flag("isOverdue") { $0.figures.isOverdue == true },
    .markup("bar") { $0.bar.draw(into: &$1) },
  ])

  init(_ project: ProjectFigures, bar: RowBar, of edition: Edition, link: Linker) {
    let (register, entry) = (edition.register, project.entry)
    figures = project
    id = register.projects[entry.project].id
    self.link = link(.project(register.projects[entry.project]))
    sector = register.settings.sectors[entry.sector]
    town = entry.town.map { register.units[$0].name } ?? ""
    unit = register.units[entry.unit].name
    status = project.report?.status.map { edition.words($0.term) } ?? ""
    tierKeys = project.tiers.map { register.settings.tiers[$0].id }.joined(separator: "|")
    domain = register.settings.domain(ofSector: entry.sector).name
    lead = LeadView(project.progress, in: edition.words)
    self.bar = bar
  }

  /// What is seriously behind is behind too.
  private var paceKeys: String {
    switch figures.progress.pace {
    case .seriouslyBehind: "behind|seriouslyBehind"
    case .some(let pace): pace.rawValue
    case nil: ""
    }
  }

  /// Rows on one scale.
  static func rows(
    _ projects: [ProjectFigures], of edition: Edition, link: Linker
  ) -> [ProjectRow] {
    let scale = BarScale(
      over: projects.map(\.progress), against: edition.figures.timeProgress)
    return projects.map {
      ProjectRow($0, bar: scale.bar(.bullet, $0.progress), of: edition, link: link)
    }
  }
}
