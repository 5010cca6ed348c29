import Portfolio
import Templates

/// What the ledgers hold of one project; each part is absent where they hold nothing, and says in
/// which rows it is written.
///
/// A class, since the template reaches each of its names through the page.
final class ProjectLedgers: Sendable {
  let lists: [ProjectList]
  let problems: ProblemTable?
  let problemsSource: String
  let factors: [FactorRow]
  let factorsSource: String
  let approvals: ProjectApprovals?
  let approvalsSource: String
  let inspections: [InspectionRow]
  let inspectionsSource: String
  let bonds: [BondRow]
  let bondsSource: String

  static let shape = Shape<ProjectLedgers>([
    .list("lists", ProjectList.shape) { $0.lists },
    .flag("hasLists") { !$0.lists.isEmpty },
    .optional("problems", ProblemTable.shape) { $0.problems },
    .text("problemsSource") { $0.problemsSource },
    .list("factors", FactorRow.shape) { $0.factors },
    .text("factorsSource") { $0.factorsSource },
    .flag("hasFactors") { !$0.factors.isEmpty },
    .optional("approvals", ProjectApprovals.shape) { $0.approvals },
    .text("approvalsSource") { $0.approvalsSource },
    .list("inspections", InspectionRow.shape) { $0.inspections },
    .text("inspectionsSource") { $0.inspectionsSource },
    .flag("hasInspections") { !$0.inspections.isEmpty },
    .list("bonds", BondRow.shape) { $0.bonds },
    .text("bondsSource") { $0.bondsSource },
    .flag("hasBonds") { !$0.bonds.isEmpty },
  ])

  /// - Parameter assignments: Of the project.
  init(
    of project: Int, assignments: [ListAssignment], in edition: Edition, link: Linker
  ) {
    let (register, day) = (edition.register, edition.figures.asOf)
    lists = assignments.map { ProjectList($0, of: edition, link: link) }
    problems = ProblemTable(ofProject: project, in: edition, link: link)
    problemsSource = edition.sources(problems?.rows.map(\.problem.origin) ?? [])
    factors = register.factorStandings(of: project, on: day)
      .map { FactorRow($0, of: edition, link: link) }
    factorsSource = edition.sources(factors.map(\.need.origin))
    approvals = ProjectApprovals(register.approvals.of(project), of: edition, link: link)
    approvalsSource = edition.sources(approvals?.rows.map(\.step.origin) ?? [])
    inspections = edition.inspections(register.inspections.of(project))
      .map { InspectionRow($0, of: edition, link: link) }
    inspectionsSource = edition.sources(inspections.map(\.inspection.origin))
    bonds = register.bonds.of(project).map { BondRow($0, of: edition, link: link) }
    bondsSource = edition.sources(bonds.map(\.bond.origin))
  }
}

extension ProblemTable {
  /// - Returns: nil where the project has none by the edition's day.
  fileprivate init?(ofProject project: Int, in edition: Edition, link: Linker) {
    let problems = edition.register.problems.of(project)
    guard !problems.isEmpty else { return nil }
    let counts = ProblemFigures(of: problems, on: edition.figures.asOf)
    let heading = edition.words(
      counts.open == 0 ? .problemsOfProjectSolved : .problemsOfProject,
      [.total: Notation.count(counts.raised), .count: Notation.count(counts.open)])
    self.init(problems, heading: heading, of: edition, link: link, showsProject: false)
  }
}

/// A list that a project is in: who answers for it there, and its tasks.
struct ProjectList: Sendable {
  let list: NamedLink
  let finding: String
  let people: [PersonCell]
  let tasks: [TaskRow]

  static let shape = Shape<ProjectList>([
    .optional("list", NamedLink.shape) { $0.list },
    .text("progress") { $0.finding },
    .list("people", PersonCell.shape) { $0.people },
    .list("tasks", TaskRow.shape) { $0.tasks },
  ])

  init(_ assignment: ListAssignment, of edition: Edition, link: Linker) {
    let (words, day) = (edition.words, edition.figures.asOf)
    let identity = edition.settings.lists[assignment.list]
    let progress = ListProgress(of: assignment.tasks, on: day)
    let named = PeopleColumn.allCases.map {
      (words($0.term), edition.published($0, of: assignment))
    }
    let organised = [
      (words(.taskTaskforce), assignment.first(\.taskforce)),
      (words(.taskScheme), assignment.first(\.scheme)),
    ]
    list = NamedLink(name: identity.name, link: link(.list(identity)))
    finding = words(
      .listsProgress,
      [.total: Notation.count(progress.all), .count: Notation.count(progress.done)])
    people = (named + organised).compactMap { label, name in
      name.map { PersonCell(label: label, name: $0) }
    }
    tasks = assignment.tasks.ordered { ListTask.Order(of: $0, on: day) }
      .map { TaskRow($0, leader: nil, of: edition, link: link) }
  }
}

/// A project's approval: what it comes to, the steps side by side, and each in figures.
struct ProjectApprovals: Sendable {
  let finding: [Clause]
  let timeline: ApprovalTimeline?
  let rows: [ApprovalRow]

  static let shape = Shape<ProjectApprovals>([
    .list("summary", Clause.shape) { $0.finding },
    .optional("timeline", ApprovalTimeline.shape) { $0.timeline },
    .list("rows", ApprovalRow.shape) { $0.rows },
  ])

  /// - Returns: nil where no step is accepted yet.
  init?(_ steps: some Sequence<ApprovalStep>, of edition: Edition, link: Linker) {
    let words = edition.words
    let accepted = edition.approvals(steps)
    guard !accepted.isEmpty else { return nil }
    let figures = ApprovalFigures(of: accepted, on: edition.figures.asOf)
    rows = accepted.map { ApprovalRow($0, of: edition, link: link) }
    timeline = ApprovalTimeline(rows, id: "approvals", of: edition)
    finding = Clause.sentence(
      words.approvalClauses(
        figures, opening: words(.approvalsReceived, [.count: Notation.count(figures.accepted)])),
      in: words)
  }
}
