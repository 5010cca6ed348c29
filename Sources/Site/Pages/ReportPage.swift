import Portfolio
import Templates

/// The report of one month, made from what was known by its end, so that later months never
/// change it.
///
/// It links only to earlier reports and to the list of all: whatever else it names may come and
/// go with later plans.
struct ReportPage: Sendable {
  let chrome: Chrome
  let month: String
  let finding: [Clause]
  let lead: LeadView?
  let overview: String
  let tiers: [GroupRow]
  let curve: YearCurve?
  let cutsText: String
  let cuts: [CutRow]
  let slow: [SlowProject]
  let slowHeading: String

  /// Names the projects behind, though not seriously, of which no problem is on record.
  let unexplained: String?
  let unitsText: String
  let units: [UnitGroup]
  let problems: ReportProblems?
  let overdue: [OverdueReport]
  let overdueHeading: String
  let changes: [ChangeLine]
  let crossings: [CrossingRow]
  let statuses: [StatusChange]
  let corrections: [CorrectionLine]
  let previous: MenuEntry?

  static let shape = Shape<ReportPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("month") { $0.month },
      .list("finding", Clause.shape) { $0.finding },
      .optional("lead", LeadView.shape) { $0.lead },
      .text("overview") { $0.overview },
      .list("tiers", GroupRow.shape) { $0.tiers },
      .optional("curve", YearCurve.shape) { $0.curve },
      .text("cutsText") { $0.cutsText },
      .list("rows", CutRow.shape) { $0.cuts },
      .list("slow", SlowProject.shape) { $0.slow },
      .flag("hasSlow") { !$0.slow.isEmpty },
      .text("slowHeading") { $0.slowHeading },
      .optionalText("unexplained") { $0.unexplained },
      .text("unitsText") { $0.unitsText },
      .list("groups", UnitGroup.shape) { $0.units },
      .optional("problems", ReportProblems.shape) { $0.problems },
      .list("overdue", OverdueReport.shape) { $0.overdue },
      .flag("hasOverdue") { !$0.overdue.isEmpty },
      .text("overdueHeading") { $0.overdueHeading },
      .list("changes", ChangeLine.shape) { $0.changes },
      .flag("hasChanges") { !$0.changes.isEmpty },
      .list("crossings", CrossingRow.shape) { $0.crossings },
      .flag("hasCrossings") { !$0.crossings.isEmpty },
      .list("statuses", StatusChange.shape) { $0.statuses },
      .flag("hasStatuses") { !$0.statuses.isEmpty },
      .list("corrections", CorrectionLine.shape) { $0.corrections },
      .flag("hasCorrections") { !$0.corrections.isEmpty },
      .optional("previous", MenuEntry.shape) { $0.previous },
    ])
}

extension ReportPage {
  /// - Parameter edition: As of the month's last day.
  init(of month: Month, _ edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let link = Linker(from: .report(month))
    let whole = figures.wholeTier
    self.month = words.month(month)
    chrome = Chrome(ofReport: month, edition)
    finding = Clause.sentence(edition.headline(of: whole.group.progress), in: words)
    lead = LeadView(whole.group.progress, in: words)
    overview = edition.overview
    let scale = BarScale(over: figures.tiers.map(\.group.progress), against: figures.timeProgress)
    tiers = figures.tiers.map { tier in
      GroupRow(
        tier.tier.name, link: "", tier.group, bar: scale.bar(.bullet, tier.group.progress),
        in: words, totalChange: tier.yearOnYear.total.map { Notation.change($0) })
    }
    curve = YearCurve(of: whole.series, name: whole.tier.name, in: words)
    cutsText = edition.sectorsText
    cuts = edition.cutsBySector(link: link).map(\.withoutLink)
    let isBlocked = edition.hasOpenProblem
    slow = SlowProject.all(of: edition, isBlocked: isBlocked)
    slowHeading = words(.reportSlow, [.count: Notation.count(slow.count)])
    unexplained = edition.unexplainedText(isBlocked: isBlocked)
    unitsText = edition.unitsText
    units = edition.unitGroups(link: link)
    problems = ReportProblems(of: edition)
    overdue = OverdueReport.all(of: edition)
    overdueHeading = words(.reportOverdue, [.count: Notation.count(overdue.count)])
    changes = edition.changes(link: link)
    crossings = CrossingRow.all(of: edition)
    statuses = StatusChange.all(of: edition)
    corrections = CorrectionLine.all(of: month, edition)
    previous = edition.directory.reports.last { $0 < month }.map {
      MenuEntry(
        label: words.month($0), link: link(.report($0)), isCurrent: false, isParent: false)
    }
  }
}

extension Chrome {
  /// A report's: its own period, and links to the list of reports alone.
  fileprivate convenience init(ofReport month: Month, _ edition: Edition) {
    let words = edition.words
    let link = Linker(from: .report(month))
    let title = words(.reportTitle, [.month: words.month(month)])
    let reports = MenuEntry(
      label: words(.navReports), link: link(.reports), isCurrent: false, isParent: true)
    let frame = SiteFrame(
      link: link, home: link(.reports), about: nil, sections: [reports], of: edition)
    self.init(title, in: frame, crumbs: [])
  }
}

extension CutRow {
  var withoutLink: CutRow {
    CutRow(row: row.withoutLink, isDomain: isDomain, shareOfCompleted: shareOfCompleted)
  }
}
