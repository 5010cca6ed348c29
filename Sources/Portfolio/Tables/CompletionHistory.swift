/// What every project had completed by each of its reports, side by side.
///
/// Each figure asks for this at many days. The reports themselves lie a whole table apart, so that
/// each look at one waited for memory; here a project's year is a few lines of cache.
struct CompletionHistory: Sendable {
  struct Entry: Sendable {
    let date: Day

    /// Position in the rows of ``Register/reports``.
    let row: Int32
    let completed: Money

    /// The actual start that the report gives.
    let started: Day?
  }

  private let entries: [Entry]

  /// Where each project's entries begin, and at last where the last one's end.
  private let starts: [Int32]

  init(of reports: ProjectRows<Report>) {
    entries = reports.grouped.map { row in
      let report = reports.rows[Int(row)]
      return Entry(
        date: report.date, row: row, completed: report.completed, started: report.started)
    }
    starts = reports.starts
  }

  /// The newest report of a day's year, not after the day.
  func newest(of project: Int, by day: Day) -> Entry? {
    let range = range(of: project)
    var place = range.upperBound
    while place > range.lowerBound {
      place -= 1
      if entries[place].date <= day {
        return entries[place].date.year == day.year ? entries[place] : nil
      }
    }
    return nil
  }

  /// By the newest report of a day's year, not after the day; zero before the year's first.
  func completed(of project: Int, by day: Day) -> Money {
    newest(of: project, by: day)?.completed ?? .zero
  }

  /// Whether a report by a day is dated in a month.
  func hasReport(of project: Int, in month: Month, by day: Day) -> Bool {
    range(of: project).contains { entries[$0].date <= day && entries[$0].date.inMonth == month }
  }

  /// Positions in the rows of ``Register/reports`` of a project's that are dated after a day.
  func rows(of project: Int, after day: Day) -> [Int32] {
    range(of: project).compactMap { entries[$0].date > day ? entries[$0].row : nil }
  }

  /// The earliest actual start not after a day that a report dated by then gives.
  func start(of project: Int, by day: Day) -> Day? {
    var earliest: Day?
    for place in range(of: project) {
      guard entries[place].date <= day, let started = entries[place].started, started <= day
      else { continue }
      earliest = min(earliest ?? started, started)
    }
    return earliest
  }

  private func range(of project: Int) -> Range<Int> {
    guard project + 1 < starts.count else { return 0..<0 }
    return Int(starts[project])..<Int(starts[project + 1])
  }
}
