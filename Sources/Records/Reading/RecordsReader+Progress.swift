import Diagnostics
import Portfolio

extension RecordsReader {
  /// The progress tables and their rows, by date.
  mutating func reports(under plans: [PlanText]) -> ([ReportTable], [Report]) {
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
  /// issued; nil where it is missing or not all of its ids could be read.
  private func planInForce(on day: Day, of plans: [PlanText]) -> PlanInForce? {
    let inForce = plans.last { plan in
      switch plan.file.version {
      case .issued: plan.file.year == day.year
      case .adjusted(let month): plan.file.year == day.year && month <= day.inMonth
      case .draft: false
      }
    }
    guard let inForce, inForce.ids.isWhole else { return nil }
    return PlanInForce(
      path: paths.shown(inForce.file.path), naming: inForce.ids, of: names.projects)
  }
}
