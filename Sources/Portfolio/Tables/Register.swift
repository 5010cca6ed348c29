/// Everything on record, read and linked: what all figures and pages are made from.
///
/// A class, since every page asks it: as a value of twenty arrays each hand-over counted twenty
/// references up and down.
public final class Register: Sendable {
  public let settings: Settings
  public let units: [Unit]

  /// Every project that any plan names, by the bytes of its id; tables name it by position here.
  public let projects: [Project]

  /// By year, then issued, adjustments by month, drafts by month.
  public let plans: [Plan]

  /// By date.
  public let reportTables: [ReportTable]

  public let reports: ReportHistory
  public let milestones: ProjectRows<Milestone>
  public let tasks: ProjectRows<ListTask>
  public let problems: ProjectRows<Problem>
  public let approvals: ProjectRows<ApprovalStep>
  public let inspections: ProjectRows<Inspection>
  public let bonds: ProjectRows<BondApplication>
  public let candidates: [Candidate]
  public let factors: ProjectRows<FactorNeed>
  public let corrections: [Correction]

  /// By project.
  public let narratives: [NarrativeText]

  /// By date.
  public let meetings: [Meeting]

  /// By year and number.
  public let bulletins: [Bulletin]

  /// Every table that was read, by path.
  public let tables: [TableSource]

  public init(
    settings: Settings, units: [Unit], projects: [Project], plans: [Plan],
    reportTables: [ReportTable], reports: ReportHistory,
    milestones: ProjectRows<Milestone> = .none, tasks: ProjectRows<ListTask> = .none,
    problems: ProjectRows<Problem> = .none, approvals: ProjectRows<ApprovalStep> = .none,
    inspections: ProjectRows<Inspection> = .none, bonds: ProjectRows<BondApplication> = .none,
    candidates: [Candidate] = [], factors: ProjectRows<FactorNeed> = .none,
    corrections: [Correction] = [], narratives: [NarrativeText] = [], meetings: [Meeting] = [],
    bulletins: [Bulletin] = [], tables: [TableSource]
  ) {
    self.settings = settings
    self.units = units
    self.projects = projects
    self.plans = plans
    self.reportTables = reportTables
    self.reports = reports
    self.milestones = milestones
    self.tasks = tasks
    self.problems = problems
    self.approvals = approvals
    self.inspections = inspections
    self.bonds = bonds
    self.candidates = candidates
    self.factors = factors
    self.corrections = corrections
    self.narratives = narratives
    self.meetings = meetings
    self.bulletins = bulletins
    self.tables = tables
  }
}
