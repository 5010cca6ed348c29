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

  @inline(__always)
  init(_ value: Double, text: UInt64) {
    self.value = value
    self.text = text
  }
}

extension Pen {
  /// The bounds of a shape along one direction, and its middle.
  typealias Extent = (before: Coordinate, at: Coordinate, behind: Coordinate)
}
