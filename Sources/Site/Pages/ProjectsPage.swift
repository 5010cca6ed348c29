import Fingerprints
import Portfolio
import Templates

/// Every project of the plan in force, to be filtered, searched and sorted; where there are too
/// many for one page, some of them.
struct ProjectsPage: Sendable {
  /// What all pages of the list say alike, of all projects.
  struct Whole: Sendable {
    let finding: [Clause]
    let tally: String
    let filters: [Filter]
    let scale: BarScale
  }

  let chrome: Chrome
  let whole: Whole
  let projects: [ProjectRow]
  let related: [MenuEntry]

  /// The way to the other pages of the list; empty where it has one.
  let pages: [MenuEntry]

  static let shape = Shape<ProjectsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.whole.finding },
      .text("tally") { $0.whole.tally },
      .list("filters", Filter.shape) { $0.whole.filters },
      .list("projects", ProjectRow.shape) { $0.projects },
      .list("related", MenuEntry.shape) { $0.related },
      .list("pages", MenuEntry.shape) { $0.pages },
      .flag("isPaged") { !$0.pages.isEmpty },
      .text("reach") { String($0.whole.scale.reach) },
      .text("span") { _ in String(ProjectsPage.span) },
    ])

  /// The most projects that one page lists all of, and how many a page lists where there are more.
  private static let (limit, span) = (1000, 500)

  /// How many pages the list has.
  static func count(of edition: Edition) -> Int {
    let projects = edition.figures.standings.count
    return projects > limit ? (projects + span - 1) / span : 1
  }
}

extension ProjectsPage.Whole {
  init(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    finding = Clause.sentence(words.paceFinding(PaceCounts(figures)), in: words)
    tally = edition.tally
    filters = Filter.all(of: edition)
    scale = BarScale(to: figures.highestRate?.percentage ?? 0, against: figures.timeProgress)
  }
}

extension ProjectsPage {
  /// - Parameter page: Counted from 1.
  init(_ page: Int, of edition: Edition, _ whole: Whole) {
    let words = edition.words
    let address = Address.projects(page: page)
    let link = Linker(from: address)
    let count = ProjectsPage.count(of: edition)
    chrome = Chrome(words(.projectsTitle), at: address, in: .projects, of: edition)
    self.whole = whole
    projects = ProjectsPage.shown(on: page, of: edition).map {
      ProjectRow($0, bar: whole.scale.bar(.bullet, $0.progress), of: edition, link: link)
    }
    related = edition.views(current: .projects, link: link)
    pages = count == 1 ? [] : ProjectsPage.pages(count, current: page, words, link: link)
  }

  /// Of which a page has a row.
  ///
  /// - Parameter page: Counted from 1.
  static func shown(on page: Int, of edition: Edition) -> ArraySlice<ProjectFigures> {
    let projects = edition.figures.projects
    if count(of: edition) == 1 { return projects[...] }
    return projects.dropFirst((page - 1) * span).prefix(span)
  }

  private static func pages(
    _ count: Int, current: Int, _ words: Words, link: Linker
  ) -> [MenuEntry] {
    func entry(_ page: Int, _ label: String) -> MenuEntry {
      MenuEntry(
        label: label, link: link(.projects(page: page)), isCurrent: page == current,
        isParent: false)
    }
    return (current > 1 ? [entry(current - 1, words(.pagesPrevious))] : [])
      + (1...count).map { entry($0, Notation.count($0)) }
      + (current < count ? [entry(current + 1, words(.pagesNext))] : [])
  }
}

extension ProjectsPage {
  /// What every page shows of all projects; the rest follows from its rows, the plans and the units.
  static func describeFrame(of edition: Edition, into print: inout FingerprintParts) {
    let (figures, words) = (edition.figures, edition.words)
    for clause in words.paceFinding(PaceCounts(figures)) { print.add(clause) }
    print.add(edition.tally)
    if let highest = figures.highestRate { print.add(highest) }
    for unit in figures.units { print.add(unit.unit) }
  }
}

extension Directory {
  /// The ways to look at all projects: the list, by sector and, where there are any, by town; those
  /// that start this year; the chart for the wall.
  func projectViews(_ words: Words) -> [(String, Address)] {
    let towns = hasTowns ? [(words(.projectsByTown), Address.towns)] : []
    return [
      (words(.projectsTitle), .projects), (words(.behindView), .behind),
      (words(.projectsBySector), .sectors),
    ] + towns + timeViews(words)
  }

  /// The ways to look at projects along time.
  func timeViews(_ words: Words) -> [(String, Address)] {
    (hasNewStarts ? [(words(.startsTitle), .newStarts)] : [])
      + (hasWallChart ? [(words(.wallName), .wallChart)] : [])
  }
}

extension Words {
  /// 183项正式项目中121项不慢于时间进度，62项慢于时间进度，其中23项严重滞后.
  ///
  /// - Parameter opening: Says of which projects.
  func paceFinding(_ counts: PaceCounts, _ opening: Term = .projectsAhead) -> [String] {
    var clauses = [
      self(
        opening,
        [.total: Notation.count(counts.all), .count: Notation.count(counts.ahead)]),
      self(.projectsBehind, [.count: Notation.count(counts.allBehind)]),
    ]
    if counts.seriouslyBehind > 0 {
      clauses.append(self(.projectsSerious, [.count: Notation.count(counts.seriouslyBehind)]))
    }
    return clauses
  }
}

extension Edition {
  /// The sums of the plan in force, the formal projects counted and the others named.
  fileprivate var tally: String {
    let group = figures.whole
    let counted = words(
      .tallyCounted,
      [
        .count: Notation.count(group.projects), .total: Notation.yi(group.total),
        .annual: Notation.yi(group.progress.annual),
        .completed: Notation.yi(group.progress.completed),
        .rate: Notation.percent(group.progress.rate),
      ])
    let others = figures.standings.count - group.projects
    guard others > 0 else { return counted }
    return counted + words(.tallyUncounted, [.uncounted: Notation.count(others)])
  }
}
