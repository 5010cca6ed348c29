extension SampleRecords {
  private static let header = "项目编号,本年累计完成,形象进度,状态,已落实资金,实际开工,说明"

  func progressTable(of month: RecordMonth) -> [UInt8] {
    var table = TableText(SampleRecords.header)
    let place = month.month - 1
    for project in projects {
      guard let course = project.year(month.yearIndex), course.reports(in: place, timeline) else {
        continue
      }
      let report = ReportRow(
        of: project, course, completed: course.reported(in: place), on: month.lastDay, seed: seed)
      report.write(to: &table)
    }
    return table.bytes
  }

  func interimTable(of day: RecordDay) -> [UInt8] {
    var table = TableText(SampleRecords.header)
    for project in projects where reports(project, on: day) {
      guard let course = project.year(day.month.yearIndex) else { continue }
      let completed = course.reported(
        in: day.month.month - 1, day: day.day, of: day.month.length)
      ReportRow(of: project, course, completed: completed, on: day, seed: seed).write(to: &table)
    }
    return table.bytes
  }

  /// Whether any project reports on a day within a month.
  func hasReports(on day: RecordDay) -> Bool { projects.contains { reports($0, on: day) } }

  private func reports(_ project: SampleProject, on day: RecordDay) -> Bool {
    switch project.cadence {
    case .monthly: return false
    case .halfMonthly where day.day != 15: return false
    case .halfMonthly, .weekly:
      guard let course = project.year(day.month.yearIndex) else { return false }
      return course.reports(in: day.month.month - 1, timeline)
    }
  }
}
