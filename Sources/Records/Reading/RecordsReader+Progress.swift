import Diagnostics
import Portfolio

extension RecordsReader {
  /// The progress tables and their rows, by date.
  mutating func reports(under plans: [PlanText]) -> ([ReportTable], [Report]) {
    let ruling = plans.filter { !$0.file.isDraft }.map { plan in
      (plan, plan.ids.isWhole ? planInForce(plan) : nil)
    }
    var tables: [ReportTable] = []
    var reports: [Report] = []
    for file in layout.progress {
      let plan = ruling.last { $0.0.file.isInForce(on: file.day) }?.1
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

  private func planInForce(_ plan: PlanText) -> PlanInForce {
    PlanInForce(path: paths.shown(plan.file.path), naming: plan.ids, of: names.projects)
  }
}

extension ContentLayout.PlanFile {
  /// Whether it is of the day's year and had taken effect by the day's month; the last one of
  /// which this holds is in force.
  fileprivate func isInForce(on day: Day) -> Bool {
    switch version {
    case .issued: year == day.year
    case .adjusted(let month): year == day.year && month <= day.inMonth
    case .draft: false
    }
  }
}
