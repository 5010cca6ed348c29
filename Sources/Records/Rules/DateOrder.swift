import Diagnostics

/// A date is not before the one that it follows.
extension TableReader {
  mutating func check<Cells, Earlier, Value>(
    _ column: Column<Cells>, _ date: Value?, isNotBefore earlier: Value?,
    of other: Column<Earlier>
  ) where Value: Comparable & CustomStringConvertible {
    guard let date, let earlier, date < earlier, let position = other.position else { return }
    report(
      .dateBefore, at: column, ["other": header[position], "earlier": earlier.description])
  }
}
