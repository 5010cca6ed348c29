import Charts
import Portfolio
import Templates

/// One project: facts, curve, months, milestones, narrative, and where each is written.
struct ProjectPage: Sendable {
  let chrome: Chrome
  let id: String
  let name: String
  let tiers: [MenuEntry]

  /// 已调出, 拟纳入 or 预备; nil for a formal project of the plan in force.
  let standing: String?
  let finding: [Clause]
  let lead: LeadView?
  let facts: ProjectFacts
  let curve: YearCurve?
  let months: ProjectMonths
  let years: [ProjectYear]
  let later: [InterimReport]
  let milestones: [MilestoneRow]
  let timeline: MilestoneTimeline?
  let ledgers: ProjectLedgers
  let narrative: NarrativeView?
  let previous: MenuEntry?
  let next: MenuEntry?

  static let shape = Shape<ProjectPage>(
    Slot.including(Chrome.shape) { $0.chrome }
      + Slot.including(ProjectLedgers.shape) { $0.ledgers } + [
        .optional("facts", ProjectFacts.shape) { $0.facts },
        .text("id") { $0.id },
        .text("name") { $0.name },
        .list("tiers", MenuEntry.shape) { $0.tiers },
        .optionalText("standing") { $0.standing },
        .list("finding", Clause.shape) { $0.finding },
        .optional("lead", LeadView.shape) { $0.lead },
        .optional("curve", YearCurve.shape) { $0.curve },
        .list("months", ProjectMonth.shape, each: { $0.months }),
        .flag("hasMonths") { !$0.months.isEmpty },
        .list("years", ProjectYear.shape) { $0.years },
        .flag("hasYears") { !$0.years.isEmpty },
        .list("later", InterimReport.shape) { $0.later },
        .flag("hasLater") { !$0.later.isEmpty },
        .list("milestones", MilestoneRow.shape) { $0.milestones },
        .flag("hasMilestones") { !$0.milestones.isEmpty },
        .optional("timeline", MilestoneTimeline.shape) { $0.timeline },
        .optional("narrative", NarrativeView.shape) { $0.narrative },
        .optional("previous", MenuEntry.shape) { $0.previous },
        .optional("next", MenuEntry.shape) { $0.next },
        .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
      ])
}

extension ProjectPage {
  /// What all pages of projects have around them.
  struct Surroundings: Sendable {
    let frame: SiteFrame
    let way: [MenuEntry]
    let curves: CurveSetting
    let milestoneNames: TimelineNames

    init(of edition: Edition) {
      // Any name: all of them stand in one folder.
      frame = SiteFrame(at: Address(path: "projects/*"), in: .projects, of: edition)
      let steps = [(Term.navIndex, Address.index), (.navProjects, .projects)]
      way = steps.map { [frame] name, address in
        MenuEntry(
          label: edition.words(name), link: frame.link(address), isCurrent: false,
          isParent: false)
      }
      milestoneNames = edition.milestoneNames
      curves = edition.words.curveSetting(for: edition.figures.tiers.first?.series ?? [])
    }
  }

  init(_ record: ProjectRecord, of edition: Edition, in surroundings: Surroundings) {
    let (register, words) = (edition.register, edition.words)
    let project = record.project
    let link = surroundings.frame.link
    id = register.projects[project].id
    name = record.entry.name
    chrome = Chrome(record.entry.name, in: surroundings.frame, way: surroundings.way)
    tiers = register.membership(of: record.entry).map { tier in
      let tier = register.settings.tiers[tier]
      return MenuEntry(label: tier.name, link: link(.tier(tier)), isCurrent: false, isParent: false)
    }
    standing = record.standingText(in: words)
    finding = Clause.sentence(
      edition.finding(of: record, period: surroundings.frame.period), in: words)
    lead = record.figures.flatMap { LeadView($0.progress, in: words) }
    let assignments = register.assignments(ofProject: project)
    facts = ProjectFacts(record, in: assignments, of: edition, link: link)
    let series = ShownSeries(edition.course.series(of: project))
    months = ProjectMonths(of: project, series, in: edition)
    curve =
      series.hasRate
      ? YearCurve(
        of: series, name: record.entry.name, in: words, setting: surroundings.curves) : nil
    years = edition.years(of: project)
    later = edition.laterReports(of: project)
    milestones = register.milestones.of(project).map { MilestoneRow($0, of: edition) }
    timeline = MilestoneTimeline(milestones, of: edition, names: surroundings.milestoneNames)
    ledgers = ProjectLedgers(of: project, assignments: assignments, in: edition, link: link)
    narrative = edition.narrative(of: project, link: link)
    let neighbours = edition.neighbours(of: project)
    previous = neighbours.previous.map { edition.entry($0, link: link) }
    next = neighbours.next.map { edition.entry($0, link: link) }
  }
}

extension Edition {
  /// The projects before and after one in the list of all projects.
  func neighbours(of project: Int) -> (previous: PlanEntry?, next: PlanEntry?) {
    let listed = figures.projects
    let own = figures.position(of: project)
    let here = own ?? listed.lowerBound { $0.entry.project < project }
    let next = own == nil ? here : here + 1
    return (
      here > 0 ? listed[here - 1].entry : nil, next < listed.endIndex ? listed[next].entry : nil
    )
  }

  fileprivate func entry(_ neighbour: PlanEntry, link: Linker) -> MenuEntry {
    MenuEntry(
      label: neighbour.name, link: link(.project(register.projects[neighbour.project])),
      isCurrent: false, isParent: false)
  }
}
