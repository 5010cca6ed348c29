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
struct WallRow: Sendable {
  let name: String
  let link: String

  /// 已调出, 拟纳入 or 预备; nil for a formal project of the plan in force.
  let standing: String?
  let unit: String
  let leader: String
  let period: String
  let bar: GanttBar
  let lead: LeadView?

  static let shape = Shape<WallRow>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .optionalText("standing") { $0.standing },
    .text("unit") { $0.unit },
    .text("leader") { $0.leader },
    .text("period") { $0.period },
    .markup("bar") { $0.bar.draw(into: &$1, form: .inline) },
    .optional("lead", LeadView.shape) { $0.lead },
  ])

  init(_ project: WallProject, bar: GanttBar, of edition: Edition, link: Linker) {
    let (words, record) = (edition.words, project.record)
    name = record.entry.name
    self.link = link(.project(edition.register.projects[record.project]))
    standing = record.standingText(in: words)
    unit = edition.name(ofUnit: record.entry.unit)
    leader = project.leader ?? Notation.absent
    period = words.span(from: record.entry.start, to: record.entry.finish)
    self.bar = bar
    lead = record.figures.flatMap { LeadView($0.progress, in: words) }
  }
}
