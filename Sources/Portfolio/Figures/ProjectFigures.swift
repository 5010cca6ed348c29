/// One project of the plan in force, on a day.
///
/// A class, since tables are filtered and sorted copies of one list: of its twenty fields each copy
/// counted six references, a third of a monthly report's time.
public final class ProjectFigures: Sendable {
  public let entry: PlanEntry

  /// Positions in ``Settings/tiers``, ascending.
  public let tiers: [Int]
  public let progress: Progress

  /// Whether a report that is due has not come; nil for a reserve project, which owes none.
  public let isOverdue: Bool?

  /// Position in ``Register/reports``.
  private let newest: Int?
  private let register: Register

  /// - Parameter tiers: Those that count the row.
  init(
    _ entry: PlanEntry, _ standing: ProjectStanding, tiers: [Int], in register: Register,
    against time: TimeStanding
  ) {
    self.entry = entry
    self.register = register
    self.tiers = tiers
    newest = standing.report
    progress = Progress(completed: standing.completed, annual: entry.annual, against: time)
    isOverdue = standing.isOverdue
  }

  /// (Prior + completed) ÷ total; nil where the total is zero.
  public var overall: Ratio? { Ratio(entry.prior + progress.completed, of: entry.total) }

  /// This year's newest by the day.
  public var report: Report? { newest.map { register.reports[$0] } }
}
