import Charts
import Portfolio
import Templates

/// A town's or a unit's projects on the wall chart.
struct WallPlace: Sendable {
  let heading: String
  let rows: [WallRow]

  static let shape = Shape<WallPlace>([
    .text("heading") { $0.heading },
    .list("rows", WallRow.shape) { $0.rows },
  ])
}

/// A project on the wall chart.
final class WallRow: Sendable {
  private let project: WallProject
  private let bar: GanttBar
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<WallRow>([
    .text("name") { $0.record.entry.name },
    .text("link") { $0.link.write(.project(id: $0.id), to: &$1) },
    // 已调出, 拟纳入 or 预备; nil for a formal project of the plan in force.
    .optionalText("standing") { $0.record.standingText(in: $0.edition.words) },
    .text("unit") { $0.edition.name(ofUnit: $0.record.entry.unit) },
    .text("leader") { $0.project.leader ?? Notation.absent },
    .text("period") { row, output in
      let entry = row.record.entry
      row.edition.words.write(spanFrom: entry.start, to: entry.finish, in: &output)
    },
    .chart("bar") { $0.bar },
    .optional("lead", LeadView.shape) { row in
      row.record.figures.flatMap { LeadView($0.progress, in: row.edition.words) }
    },
  ])

  init(_ project: WallProject, bar: GanttBar, of edition: Edition, link: Linker) {
    self.project = project
    self.bar = bar
    self.edition = edition
    self.link = link
  }

  private var record: ProjectRecord { project.record }

  private var id: String { edition.register.projects[record.project].id }
}
