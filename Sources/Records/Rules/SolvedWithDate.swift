import Diagnostics
import Portfolio

/// A problem that is solved says since when.
extension TableReader {
  mutating func check<Cells>(
    _ column: Column<Cells>, _ state: Problem.State?, hasDate resolved: Column<DayCells>
  ) {
    guard state == .solved, resolved.position.map(isBlank) ?? true else { return }
    report(.solvedWithoutDate, at: column)
  }
}
