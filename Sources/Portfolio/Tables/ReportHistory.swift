/// All reports, by project and each project's by date.
///
/// There are as many as there are rows of all other tables together, and every figure asks for them
/// at many days: so they are kept once, a project's side by side.
public struct ReportHistory: Sendable {
  private let reports: [Report]

  /// Of each report: a project's year of them is a line of cache, whereas the reports are a dozen.
  private let dates: [Day]

  /// Where each project's begin, and at last where the last one's end.
  private let starts: [Int32]

  /// - Parameters:
  ///   - reports: By date.
  ///   - projects: How many the register names.
  public init(_ reports: [Report], projects: Int) {
    let groups = ProjectGroups(
      subjects: reports.indices.map { Int32(reports[$0].project) }, projects: projects)
    self.reports = groups.grouped.map { reports[Int($0)] }
    dates = groups.grouped.map { reports[Int($0)].date }
    starts = groups.starts
  }

  public static var none: ReportHistory { ReportHistory([], projects: 0) }

  /// - Parameter position: Among all reports.
  subscript(position: Int) -> Report { reports[position] }

  func date(at position: Int) -> Day { dates[position] }

  func stage(at position: Int) -> String? { reports[position].stage }

  func status(at position: Int) -> Report.Status? { reports[position].status }

  public func origin(at position: Int) -> Origin { reports[position].origin }

  /// A project's, by date.
  public func of(_ project: Int) -> ArraySlice<Report> { reports[range(of: project)] }

  /// The position of the newest report of a day's year, not after the day.
  func newest(of project: Int, by day: Day) -> Int? {
    let range = range(of: project)
    var place = range.upperBound
    while place > range.lowerBound {
      place -= 1
      if dates[place] <= day { return dates[place].year == day.year ? place : nil }
    }
    return nil
  }

  /// By the newest report of a day's year, not after the day; zero before the year's first.
  func completed(of project: Int, by day: Day) -> Money {
    newest(of: project, by: day).map { reports[$0].completed } ?? .zero
  }

  /// Whether a report by a day is dated in a month.
  func hasReport(of project: Int, in month: Month, by day: Day) -> Bool {
    range(of: project).contains { dates[$0] <= day && dates[$0].inMonth == month }
  }

  /// The earliest actual start not after a day that a report dated by then gives.
  func start(of project: Int, by day: Day) -> Day? {
    var earliest: Day?
    for place in range(of: project) where dates[place] <= day {
      guard let started = reports[place].started, started <= day else { continue }
      earliest = min(earliest ?? started, started)
    }
    return earliest
  }

  /// Where a project's stand among all, by date.
  public func range(of project: Int) -> Range<Int> {
    guard project + 1 < starts.count else { return 0..<0 }
    return Int(starts[project])..<Int(starts[project + 1])
  }
}
