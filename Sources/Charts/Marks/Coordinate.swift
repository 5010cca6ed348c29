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
}
