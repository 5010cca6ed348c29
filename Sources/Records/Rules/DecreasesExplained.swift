import Diagnostics
import Portfolio

extension RecordsReader {
  /// Where a project has completed less than in its report before, of the same year, a note says
  /// why.
  ///
  /// - Parameter reports: By date.
  mutating func checkDecreases(_ reports: [Report]) {
    var newest: [Int: Report] = [:]
    for report in reports {
      let before = newest.updateValue(report, forKey: report.project)
      guard let before, before.date.year == report.date.year, report.note == nil,
        report.completed < before.completed
      else { continue }
      late.append(
        LateFault(
          .decreaseUnexplained, report.origin, "completed",
          ["before": wanText(before.completed), "date": before.date.description]))
    }
  }
}
