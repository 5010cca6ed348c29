import Diagnostics
import Portfolio

extension RecordsReader {
  /// Where a project has completed less than in its report before, of the same year, a note says
  /// why.
  ///
  /// - Parameter reports: By date.
  mutating func checkDecreases(_ reports: [Report]) {
    // By project, a position in the reports or -1.
    var newest = [Int](repeating: -1, count: names.projects.names.count)
    for position in reports.indices {
      let report = reports[position]
      defer { newest[report.project] = position }
      guard newest[report.project] >= 0 else { continue }
      let before = reports[newest[report.project]]
      guard before.date < report.date, before.date.year == report.date.year,
        report.completed < before.completed, report.note == nil
      else { continue }
      late.append(
        LateFault(
          .decreaseUnexplained, report.origin, "completed",
          ["before": wanText(before.completed), "date": before.date.description]))
    }
  }
}
