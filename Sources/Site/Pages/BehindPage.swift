import Portfolio
import Templates

/// What is behind, the slowest first, and what blocks it: two clicks from anywhere, and without
/// JavaScript.
struct BehindPage: Sendable {
  let chrome: Chrome
  let heading: String
  let finding: [Clause]
  let groups: [BehindGroup]

  /// How many are left out for the page's length; nil where none is.
  let omitted: String?
  let related: [MenuEntry]

  /// Rows on the page at most; the list of all projects, filtered, has the others.
  static let longest = 1000

  static let shape = Shape<BehindPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("heading") { $0.heading },
      .list("finding", Clause.shape) { $0.finding },
      .list("groups", BehindGroup.shape) { $0.groups },
      .flag("hasGroups") { !$0.groups.isEmpty },
      .optionalText("omitted") { $0.omitted },
      .text("listLink") { $0.chrome.link(.projects, fragment: "pace=behind") },
      .text("definitionLink") { $0.chrome.link(.about, fragment: "pace") },
      .list("related", MenuEntry.shape) { $0.related },
    ])
}

extension BehindPage {
  init(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let link = Linker(from: .behind)
    heading = words(.behindTitle)
    chrome = Chrome(
      heading, at: .behind, in: .projects, of: edition,
      crumbs: [(words(.navProjects), .projects)])
    finding = Clause.sentence(words.paceFinding(PaceCounts(figures)), in: words)
    let slow = figures.slowestFirst(
      figures.rows { $0.isFormal && ($1.pace == .behind || $1.pace == .seriouslyBehind) })
    let shown = slow.prefix(BehindPage.longest).map { figures.project(at: $0) }
    omitted =
      slow.count > shown.count
      ? words(.behindOmitted, [.count: Notation.count(slow.count - shown.count)]) : nil
    let rows = zip(shown, ProjectRow.rows(shown, of: edition, link: link)).map { project, row in
      BehindRow(
        project: row, unitLink: link(.unit(edition.register.units[project.entry.unit])),
        cause: edition.openCauses(of: project.entry.project) ?? Notation.absent)
    }
    groups = [Pace.seriouslyBehind, .behind].compactMap { pace in
      let members = rows.filter { $0.project.figures.progress.pace == pace }
      let term = pace == .behind ? Term.behindOthers : .paceSeriouslyBehind
      return members.isEmpty
        ? nil
        : BehindGroup(
          id: pace.rawValue,
          heading: words(
            .headingCounted, [.name: words(term), .count: Notation.count(members.count)]),
          rows: members)
    }
    related = edition.views(current: .behind, link: link)
  }
}

/// Projects behind by the same degree.
struct BehindGroup: Sendable {
  let id: String
  let heading: String
  let rows: [BehindRow]

  static let shape = Shape<BehindGroup>([
    .text("group") { $0.id },
    .text("heading") { $0.heading },
    .list("rows", BehindRow.shape) { $0.rows },
  ])
}

/// A project behind, and what its open problems say of it.
struct BehindRow: Sendable {
  let project: ProjectRow
  let unitLink: String
  let cause: String

  static let shape = Shape<BehindRow>(
    Slot.including(ProjectRow.shape) { $0.project } + [
      .text("unitLink") { $0.unitLink },
      .text("cause") { $0.cause },
    ])
}
