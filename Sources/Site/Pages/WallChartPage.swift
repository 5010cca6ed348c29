import Charts
import Portfolio
import Templates

/// Every listed project along time, to read on a screen, and the sheets to print.
struct WallChartPage: Sendable {
  let chrome: Chrome
  let title: String
  let finding: [Clause]
  let related: [MenuEntry]
  let sheets: [MenuEntry]
  let hasLeaders: Bool
  let head: GanttHead
  let places: [WallPlace]

  static let shape = Shape<WallChartPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("heading") { $0.title },
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .list("sheets", MenuEntry.shape) { $0.sheets },
      .flag("hasSheets") { !$0.sheets.isEmpty },
      .flag("hasLeaders") { $0.hasLeaders },
      .text("columns") { $0.hasLeaders ? "6" : "5" },
      .chart("head") { $0.head },
      .list("places", WallPlace.shape) { $0.places },
    ])
}

extension WallChartPage {
  /// In px, as wide as the drawings in the table are where there is room.
  static let barWidth = 520

  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .wallChart)
    let chart = WallChart(of: nil, edition)
    title = chart.name(of: edition)
    chrome = Chrome(words(.wallName), at: .wallChart, in: .projects, of: edition)
    finding = Clause.sentence(edition.finding(of: chart), in: words)
    related = edition.views(current: .wallChart, link: link)
    sheets = edition.printedWallCharts.map { list in
      let sheet = edition.wallSheets.sheet(
        of: list, { list == nil ? chart : WallChart(of: list, edition) }, in: edition)
      let name = list.map { edition.settings.lists[$0] }
      let values: Fills = [
        .name: name?.name ?? "", .count: Notation.count(sheet.projects), .value: sheet.paper,
      ]
      return MenuEntry(
        label: words(list == nil ? .wallSheet : .wallListSheet, values),
        link: link(.wallSheet(name)), isCurrent: false, isParent: false)
    }
    hasLeaders = chart.hasLeaders
    let axis = chart.ganttAxis(in: edition)
    head = GanttHead(width: WallChartPage.barWidth, axis: axis)
    places = chart.places.map { place in
      WallPlace(
        heading: place.heading(in: words),
        rows: place.projects.map { project in
          WallRow(
            project,
            bar: GanttBar(
              width: WallChartPage.barWidth, axis: axis,
              work: project.work(on: chart.axis)), of: edition, link: link)
        })
    }
  }
}

extension Edition {
  /// The charts that are laid out for paper: of all projects, which is nil, and of each list, by its
  /// position in ``Settings/lists``.
  var printedWallCharts: [Int?] {
    ([nil] + directory.ledgers.lists).filter { hasWallSheet(of: $0) }
  }

  /// - Parameter list: Position in ``Settings/lists``; nil for all projects.
  /// - Returns: false where there are too many projects for paper, or no date.
  func hasWallSheet(of list: Int?) -> Bool {
    let members = wallMembers(of: list)
    return members.count <= WallChart.mostRows
      && members.contains { project in
        guard let entry = entry(ofProject: project) else { return false }
        return entry.start != nil || entry.finish != nil
          || !register.milestones.of(project).isEmpty
      }
  }

  /// 列入任务清单的67项中40项不慢于时间进度，27项慢于时间进度，其中9项严重滞后.
  fileprivate func finding(of chart: WallChart) -> [String] {
    let counts = PaceCounts(
      chart.projects.lazy.compactMap(\.record.figures).map(\.progress.pace))
    return words.paceFinding(counts, register.tasks.isEmpty ? .projectsAhead : .wallFinding)
  }
}
