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
      let project = reports[position].project
      let last = newest[project]
      newest[project] = position
      // Read in place: a row that is handed over counts all its texts.
      guard last >= 0, reports[position].completed < reports[last].completed else { continue }
      let (before, report) = (reports[last], reports[position])
      guard before.date < report.date, before.date.year == report.date.year, report.note == nil
      else { continue }
      late.append(
        LateFault(
          .decreaseUnexplained, report.origin, "completed",
          ["before": wanText(before.completed), "date": before.date.description]))
    }
  }
}
