import Portfolio
import Templates

/// A project as a row of a table, whichever page the table is on.
final class ProjectRow: Sendable {
  let figures: ProjectFigures
  private let id: String
  private let lead: LeadView?
  private let bar: RowBar
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<ProjectRow>([
    .text("id") { $0.id },
    .text("name") { $0.figures.entry.name },
    .text("link") { $0.link.write(.project(id: $0.id), to: &$1) },
    .text("sector") { $0.edition.settings.sectors[$0.figures.entry.sector] },
    .text("town") { $0.figures.entry.town.map($0.edition.name(ofUnit:)) ?? "" },
    .text("unit") { $0.edition.name(ofUnit: $0.figures.entry.unit) },
    .text("status") { $0.status },
    .text("tierKeys") { $0.write(tierKeysTo: &$1) },
    .text("domain") { $0.edition.settings.domain(ofSector: $0.figures.entry.sector).name },
    .text("paceKeys") { $0.paceKeys },
    .flag("isReserve") { !$0.figures.entry.isFormal },
    .text("total") { $1.add(wan: $0.figures.entry.total) },
    .text("annual") { $1.add(wan: $0.figures.entry.annual) },
    .text("completed") { $1.add(wan: $0.figures.progress.completed) },
    .text("rate") { $1.add(percent: $0.figures.progress.rate) },
    .optional("lead", LeadView.shape) { $0.lead },
    .flag("isOverdue") { $0.figures.isOverdue == true },
    .markup("bar", writing: { $0.bar.draw(to: &$1) }),
  ])

  init(_ project: ProjectFigures, bar: RowBar, of edition: Edition, link: Linker) {
    figures = project
    id = edition.register.projects[project.entry.project].id
    lead = LeadView(project.progress, in: edition.words)
    self.bar = bar
    self.edition = edition
    self.link = link
  }

  private var status: String {
    edition.figures.status(of: figures.entry.project).map { edition.words($0.term) } ?? ""
  }

  /// Values to filter by, several of them joined by `|`.
  private func write(tierKeysTo output: inout Output) {
    for (place, tier) in figures.tiers.enumerated() {
      if place > 0 { output.add(UInt8(ascii: "|")) }
      output.add(edition.settings.tiers[tier].id)
    }
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
