import Portfolio
import Synchronization

/// What the wall chart's page says of the sheets for paper, each found when its sheet is laid out or,
/// where the page is made first, for the page.
final class WallSheets: Sendable {
  struct Sheet: Sendable {
    let projects: Int

    /// Like A0.
    let paper: String
  }

  /// By the list's position in ``Settings/lists``; nil for all projects.
  private let known = Mutex<[Int?: Sheet]>([:])

  func note(_ sheet: Sheet, of list: Int?) {
    known.withLock { $0[list] = sheet }
  }

  /// - Parameter chart: Of the list.
  func sheet(of list: Int?, _ chart: () -> WallChart, in edition: Edition) -> Sheet {
    if let sheet = known.withLock({ $0[list] }) { return sheet }
    let chart = chart()
    let sheet = Sheet(projects: chart.projects.count, paper: chart.paper(in: edition))
    note(sheet, of: list)
    return sheet
  }
}
