/// Few round numbers from 0 (or below) to at least the greatest value: 1, 2 or 5 times a power
/// of ten apart, counted by whole numbers so that none is off by a rounding.
struct RoundScale: Hashable {
  /// The lowest and highest tick, as multiples of the step.
  let ticks: ClosedRange<Int>
  private let mantissa: Int
  private let exponent: Int

  /// - Parameters:
  ///   - low: The least value; above 0 counts as 0.
  ///   - high: The greatest value; below 0 counts as 0.
  ///   - intervals: How many steps there may be; rounding at a negative end can add one.
  init(covering low: Double, _ high: Double, intervals: Int) {
    let low = min(0, low)
    let high = high - low < 1e-9 ? low + 1 : max(0, high)
    var exponent = 0
    let finest = (high - low) / Double(max(1, intervals)) * (1 - 1e-12)
    while powerOfTen(exponent) > finest { exponent -= 1 }
    while powerOfTen(exponent + 1) <= finest { exponent += 1 }
    let lead = finest / powerOfTen(exponent)
    (mantissa, self.exponent) =
      lead <= 1
      ? (1, exponent) : lead <= 2 ? (2, exponent) : lead <= 5 ? (5, exponent) : (1, exponent + 1)
    let step = Double(mantissa) * powerOfTen(self.exponent)
    ticks = Int((low / step + 1e-9).rounded(.down))...Int((high / step - 1e-9).rounded(.up))
  }

  func value(_ tick: Int) -> Double {
    exponent < 0
      ? Double(tick * mantissa) / powerOfTen(-exponent)
      : Double(tick * mantissa) * powerOfTen(exponent)
  }

  var low: Double { value(ticks.lowerBound) }
  var high: Double { value(ticks.upperBound) }

  /// The tick's number where it is whole and has three digits at most: as nearly all are.
  func small(_ tick: Int) -> Int? {
    guard (0...2).contains(exponent) else { return tick == 0 ? 0 : nil }
    let number = tick * mantissa * (exponent == 0 ? 1 : exponent == 1 ? 10 : 100)
    return (0...999).contains(number) ? number : nil
  }

  /// The tick's number in exact decimals: `1,200`, `0.15`, `−20`.
  func label(_ tick: Int, separator: String) -> String {
    if tick == 0 { return "0" }
    let sign = tick < 0 ? "−" : ""
    let count = abs(tick * mantissa)
    guard exponent < 0 else {
      let number = String(count * Int(powerOfTen(exponent)))
      return sign + grouped(number, by: separator)
    }
    var digits = String(count)
    digits = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
    return sign + grouped(String(digits.dropLast(-exponent)), by: separator) + "."
      + digits.suffix(-exponent)
  }

  private func grouped(_ digits: String, by separator: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += separator }
      text.append(digit)
    }
    return text
  }
}

/// Exact up to 10²²; negative exponents are as near as Double comes.
private func powerOfTen(_ exponent: Int) -> Double {
  var power = 1.0
  for _ in 0..<abs(exponent) { power *= 10 }
  return exponent < 0 ? 1 / power : power
}
