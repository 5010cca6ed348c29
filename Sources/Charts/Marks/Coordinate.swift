/// A coordinate that is written several times, with its digits.
struct Coordinate {
  let value: Double

  /// As ``DigitTable`` has them; 0 where they are not of its range.
  let digits: UInt64

  init(_ value: Double) {
    self.value = value
    digits = DigitTable.shared.digits(value) ?? 0
  }
}
