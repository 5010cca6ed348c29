extension Register {
  /// A project's newest report of a day's year, dated not after the day.
  public func newestReport(of project: Int, by day: Day) -> Report? {
    reports.newest(of: project, by: day).map { reports[$0] }
  }

  /// A project's reports that are dated after a day, oldest first.
  public func reports(of project: Int, after day: Day) -> [Report] {
    reports.of(project).filter { $0.date > day }
  }

  /// Investment completed from 1 January to a day: the newest report's, carried forward, and
  /// zero before the year's first.
  public func completed(of project: Int, by day: Day) -> Money {
    reports.completed(of: project, by: day)
  }

  /// The day for which the portal speaks: the newest monthly table's, else the newest one's.
  public var newestReportingDay: Day? {
    reportTables.last { !$0.isInterim }?.date ?? reportTables.last?.date
  }

  /// The month's ends from January to a day, and the day itself.
  public static func seriesDays(to day: Day) -> [Day] {
    let ends = (1...day.month).compactMap { Month(year: day.year, month: $0)?.lastDay }
    return ends.filter { $0 < day } + [day]
  }
}
