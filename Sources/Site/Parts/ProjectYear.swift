import Portfolio
import Templates

/// A year of a project on record: its plan, and what was completed by the year's end or, of the
/// edition's year, by the edition's day.
struct ProjectYear: Sendable {
  let year: Int

  /// In the plan with which the year ended; nil where that does not name the project.
  let entry: PlanEntry?
  let completed: Money

  /// Where the year's plan says so.
  let source: String

  static let shape = Shape<ProjectYear>([
    .text("year") { String($0.year) },
    .text("annual") { $1.add(wan: $0.entry?.annual) },
    .text("completed") { $1.add(wan: $0.completed) },
    .text("rate") { $1.add(percent: $0.rate) },
    .text("cumulative") { $1.add(wan: $0.cumulative) },
    .text("overall") { $1.add(percent: $0.overall) },
    .text("source") { $0.source },
  ])

  private var rate: Ratio? { entry.flatMap { Ratio(completed, of: $0.annual) } }

  /// Since the start; nil where no plan says what came before the year.
  private var cumulative: Money? { entry.map { $0.prior + completed } }

  private var overall: Ratio? {
    entry.flatMap { Ratio($0.prior + completed, of: $0.total) }
  }
}

extension Edition {
  /// The years in which a plan or a report names a project, oldest first; none where there is only
  /// the edition's own, which the page tells month by month.
  func years(of project: Int) -> [ProjectYear] {
    let planned = directory.planYears.filter { $0 <= figures.year }
    guard planned.first != figures.year else { return [] }
    let years: [ProjectYear] = planned.compactMap { year in
      let isPast = year < figures.year
      let plan = isPast ? register.finalPlan(of: year) : figures.plan
      let entry = plan?.entry(of: project)
      let end = Month(year: year, month: 12)?.lastDay ?? figures.asOf
      let report = register.newestReport(of: project, by: isPast ? end : figures.asOf)
      guard entry != nil || report != nil else { return nil }
      return ProjectYear(
        year: year, entry: entry, completed: report?.completed ?? .zero,
        source: entry.map { source($0.origin) } ?? "")
    }
    return years.contains { $0.year < figures.year } ? years : []
  }
}
