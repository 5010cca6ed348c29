/// A coordinate that is written several times, with its text.
struct Coordinate {
  let value: Double

  /// As ``DigitTable`` has it.
  let text: UInt64

  @inline(__always)
  init(_ value: Double, _ table: DigitTable = .shared) {
    self.value = value
    text = table.text(of: value)
  }

  /// This one, and those so far before and behind it.
  @inline(__always)
  func around(_ distance: Double) -> Pen.Extent {
    let table = DigitTable.shared
    return (Coordinate(value - distance, table), self, Coordinate(value + distance, table))
  }
}

extension Pen {
  /// The bounds of a shape along one direction, and its middle.
  typealias Extent = (before: Coordinate, at: Coordinate, behind: Coordinate)
}
