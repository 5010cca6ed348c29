/// Where the latest month's value is written: over its bar, clear of the bars and steps that
/// the text reaches across.
struct LatestLabel {
  let text: String
  let center: Double
  /// The value that the label stands on.
  let base: Double

  /// - Returns: `nil` where no month has a value.
  /// - Parameter unit: How many px a value of 1 is high.
  init?(
    _ months: Months, x: LinearScale, left: Double, right: Double, unit: Double, style: TextStyle
  ) {
    guard let index = months.months.lastIndex(where: { $0.value != nil }) else { return nil }
    text = style.fitting(months.latest, right - left)
    let half = style.width(of: text) / 2
    let middle = min(max(x(Double(index) + 0.5), left + half), right - half)
    let covered = months.months.indices.filter {
      x(Double($0)) < middle + half && x(Double($0 + 1)) > middle - half
    }
    let peak = covered.reduce(0) { max($0, months.months[$1].value ?? 0) }
    let reach = peak + (style.ascent + 9) / unit
    base = covered.reduce(peak) { base, month in
      let step = months.months[month].planned ?? 0
      return step <= reach ? max(base, step) : base
    }
    center = middle
  }
}
