/// Maps values to coordinates along a straight line.
struct LinearScale {
  private let origin: Double
  private let factor: Double

  /// - Parameters:
  ///   - low: The value drawn at `start`; equal bounds put every value there.
  ///   - high: The value drawn at `end`.
  init(_ low: Double, _ high: Double, to start: Double, _ end: Double) {
    factor = high == low ? 0 : (end - start) / (high - low)
    origin = start - low * factor
  }

  func callAsFunction(_ value: Double) -> Double { origin + value * factor }
}

/// The value where it can be drawn: finite and within ±10¹⁵.
func drawable(_ value: Double?) -> Double? {
  guard let value, abs(value) <= 1e15 else { return nil }
  return value
}
