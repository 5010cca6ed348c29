import Diagnostics
import Portfolio

extension RecordsReader {
  /// The progress tables and their rows, by date.
  mutating func reports(under plans: [Plan]) -> ([ReportTable], [Report]) {
    var tables: [ReportTable] = []
    var reports: [Report] = []
    for file in layout.progress {
      let plan = planInForce(on: file.day, of: plans)
      let before = reports.count
      if let text = text(of: file.path) {
        _ = read(text, at: file.path, as: ProgressTable.self, into: &reports) { table, row in
          table.report(&row, on: file.day, under: plan)
        }
      }
      // Tables of a year are much alike.
      if tables.isEmpty { reports.reserveCapacity(reports.count * layout.progress.count) }
      tables.append(
        ReportTable(
          date: file.day, isInterim: file.isInterim, table: position(of: file.path),
          rows: reports.count - before))
    }
    return (tables, reports)
  }

  /// The latest adjustment of the day's year that took effect by its month, else the plan as
  /// issued; nil where it is missing or cannot be read.
  private func planInForce(on day: Day, of plans: [Plan]) -> PlanInForce? {
    let inForce = layout.plans.last { file in
      switch file.version {
      case .issued: file.year == day.year
      case .adjusted(let month): file.year == day.year && month <= day.inMonth
      case .draft: false
      }
    }
    guard let inForce, !names.projects.isPartial,
      let plan = plans.first(where: { $0.table == position(of: inForce.path) })
    else { return nil }
    return PlanInForce(plan: plan, path: paths.shown(inForce.path))
  }
}
