import Portfolio
import Synchronization

/// The figures of the days that reports last asked for.
///
/// A month's report holds its figures against those of the month before, which that month's report
/// has mostly just asked for.
final class RecentFigures: Sendable {
  private let recent = Mutex<[Figures]>([])

  /// For as many threads as make reports at a time, each on its own stretch of months.
  private static let most = 4

  /// - Parameter course: Of the day's year, the same for all reports of the year.
  /// - Returns: nil where the day's year has no plan.
  func figures(of register: Register, asOf day: Day, along course: YearCourse) -> Figures? {
    if let known = recent.withLock({ recent in recent.first { $0.asOf == day } }) { return known }
    let made = Figures(of: register, asOf: day, along: course, keepsProjects: false)
    guard let made else { return nil }
    recent.withLock { recent in
      if recent.count == RecentFigures.most { recent.removeFirst() }
      recent.append(made)
    }
    return made
  }
}
