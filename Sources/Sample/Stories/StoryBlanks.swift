/// What the blanks of a narrative's phrases stand for.
struct StoryBlanks {
  /// Whether every plan on record names the project with an amount, so that its figures are known
  /// on every day that the portal may speak for.
  let canRefer: Bool

  /// Whether there is another project to link to.
  let canLink: Bool

  private let project: SampleProject
  private let organisations: [Organisation]
  private let finish: RecordMonth
  private let other: SampleProject

  init(of project: SampleProject, in records: SampleRecords, _ draws: inout SplitMix64) {
    let timeline = records.timeline
    self.project = project
    organisations = records.roster.organisations
    finish = project.years.first?.finish ?? project.start
    other = StoryBlanks.neighbour(of: project, in: records, &draws)
    canLink = other.number != project.number
    let hasAmounts = project.years.allSatisfy { $0.annual > .zero && $0.adjusted > .zero }
    canRefer = hasAmounts && project.isAlwaysPlanned(timeline)
  }

  /// Another project, of the same town where a few draws find one.
  private static func neighbour(
    of project: SampleProject, in records: SampleRecords, _ draws: inout SplitMix64
  ) -> SampleProject {
    let found = (0..<24).map { _ in records.projects[draws.draw(below: records.projects.count)] }
    let others = found.filter { $0.number != project.number }
    return others.first { $0.town == project.town } ?? others.first ?? project
  }

  func text(_ blank: Blank) -> String {
    switch blank {
    case .name: project.name
    case .town: organisations[project.town].name
    case .spot: Town.spots[project.spot]
    case .unit: organisations[project.unit].name
    case .office: project.trade.supervisor.rawValue
    case .total: project.total.wanText + "万元"
    case .start: project.start.chineseText
    case .finish: finish.chineseText
    case .annual: figure("annual:2:unit")
    case .completed: figure("completed:2:unit")
    case .lead: figure("lead:phrase")
    case .overall: figure("overallProgress:unit")
    case .localRate: "{{ tiers.local.completionRate:unit }}"
    case .localLead: "{{ tiers.local.lead:phrase }}"
    case .other: "[\(other.name)](\(other.id).md)"
    }
  }

  private func figure(_ name: String) -> String { "{{ projects.\(project.id).\(name) }}" }
}
