/// How much of a year's plan should be done by a day.
public enum TimeProgress: Hashable, Sendable {
  /// The same each month, and each day of a month.
  case linear

  /// Twelve cumulative shares, one a month's end, with straight lines between them from 0.
  case monthly([Ratio])

  /// The share of the year's plan due by the end of a day, 0 to 1.
  public func share(by day: Day) -> Ratio {
    let month = day.inMonth
    let part = Ratio(Int128(day.day), over: Int128(month.length)) ?? .zero
    switch self {
    case .linear:
      return (Ratio(whole: Int128(month.month - 1)) + part) * Ratio.twelfth
    case .monthly(let shares):
      guard shares.count == 12 else { return TimeProgress.linear.share(by: day) }
      let before = month.month == 1 ? .zero : shares[month.month - 2]
      return before + (shares[month.month - 1] - before) * part
    }
  }
}

extension Ratio {
  fileprivate static let twelfth = Ratio(1, over: 12) ?? .zero
}
