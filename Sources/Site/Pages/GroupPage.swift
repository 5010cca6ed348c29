import Portfolio
import Templates

/// One sector or one town: what its projects come to, their curve, and each of them.
struct GroupPage: Sendable {
  let chrome: Chrome

  /// What the group belongs to: a domain; empty for a town.
  let kicker: String
  let name: String
  let finding: [Clause]
  let lead: LeadView?
  let curve: YearCurve?
  let projectsHeading: String
  let projects: [ProjectRow]

  static let shape = Shape<GroupPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .optionalText("kicker") { $0.kicker.isEmpty ? nil : $0.kicker },
      .text("name") { $0.name },
      .list("finding", Clause.shape) { $0.finding },
      .optional("lead", LeadView.shape) { $0.lead },
      .optional("curve", YearCurve.shape) { $0.curve },
      .text("projectsHeading") { $0.projectsHeading },
      .list("projects", ProjectRow.shape) { $0.projects },
    ])
}

extension GroupPage {
  /// A sector, whether it has a project in force or not.
  init(sector: SectorFigures, in domain: DomainFigures, of edition: Edition) {
    self.init(
      sector.name, kicker: domain.name, at: .sector(sector.sector),
      crumbs: [
        (edition.words(.navProjects), .projects), (edition.words(.projectsBySector), .sectors),
      ], of: edition, sector.group, edition.course.series(ofSector: sector.sector)
    ) { $0.sector == sector.sector }
  }

  /// - Parameter town: Position in ``Register/units``.
  init(town: Int, of edition: Edition) {
    let identity = edition.register.units[town]
    self.init(
      identity.name, kicker: "", at: .town(identity),
      crumbs: [
        (edition.words(.navProjects), .projects), (edition.words(.projectsByTown), .towns),
      ], of: edition, edition.figures.group(ofTown: town), edition.course.series(ofTown: town)
    ) { $0.town == town }
  }

  private init(
    _ name: String, kicker: String, at address: Address,
    crumbs: [(name: String, address: Address)], of edition: Edition, _ group: GroupFigures,
    _ series: [SeriesPoint], where isMember: (PlanFacts) -> Bool
  ) {
    let (figures, words) = (edition.figures, edition.words)
    let link = Linker(from: address)
    let members = figures.projects { row, _ in isMember(row) }
    chrome = Chrome(name, at: address, in: .projects, of: edition, crumbs: crumbs)
    self.kicker = kicker
    self.name = name
    finding = Clause.sentence(
      words.finding(
        group.progress, .findingGroup, [.count: Notation.count(group.projects)]), in: words)
    lead = LeadView(group.progress, in: words)
    curve =
      series.contains { $0.progress.rate != nil }
      ? YearCurve(of: series, name: name, in: words) : nil
    projects = ProjectRow.rows(members, of: edition, link: link)
    projectsHeading = words(.membersHeading, [.count: Notation.count(members.count)])
  }
}
