/// Which months are on record, and what the plans of their years are.
struct Timeline: Sendable {
  /// 1 or more.
  let months: Int

  /// The month of the year, from 0, in which an adjusted plan takes effect: August.
  static let adjustment = 7

  /// Years with a month on record.
  var years: Int { (months + 11) / 12 }

  var last: RecordMonth { RecordMonth(months - 1) }

  var asOf: RecordDay { last.lastDay }

  /// How many months of a year, counted from the first, are on record.
  func months(in year: Int) -> Int { min(12, months - 12 * year) }

  func hasAdjustment(in year: Int) -> Bool { months(in: year) > Timeline.adjustment }

  /// Whether next year's plan is being compiled: from October on.
  var hasDraft: Bool { last.month >= 10 }

  /// Months whose half-monthly reports were kept, the newest six.
  var monthsWithInterims: Range<Int> { max(0, months - 6)..<months }

  /// Days of a month on which some projects report besides its end: the 15th, and in the newest
  /// month every week.
  func interimDays(of month: RecordMonth) -> [Int] {
    guard monthsWithInterims.contains(month.index) else { return [] }
    return month == last ? [8, 15, 22] : [15]
  }
}
