/// A day of the Gregorian calendar, without a clock or a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Five bits of day, below four of month, below the year: the order of these numbers is that of
  /// the days, and the many that records hold take little room.
  private let bits: Int32

  /// 1 to 9999.
  public var year: Int { Int(bits >> 9) }

  /// 1 to 12.
  public var month: Int { Int(bits >> 5 & 0xF) }

  /// 1 to 31.
  public var day: Int { Int(bits & 0x1F) }

  /// - Returns: nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard let start = Month(year: year, month: month), (1...start.length).contains(day) else {
      return nil
    }
    self.init(in: start, day: day)
  }

  init(in month: Month, day: Int) {
    bits = Int32(month.year << 9 | month.month << 5 | day)
  }

  public var inMonth: Month { Month(of: self) }

  public var isMonthEnd: Bool { day == inMonth.length }

  public static func < (left: Day, right: Day) -> Bool {
    left.bits < right.bits
  }

  /// Days from 1 March of year 0, by which days are subtracted.
  ///
  /// Counted in years that start in March, so that a leap day is a year's last one.
  var ordinal: Int {
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let dayOfYear = (153 * shifted.1 + 2) / 5 + day - 1
    return 365 * shifted.0 + shifted.0 / 4 - shifted.0 / 100 + shifted.0 / 400 + dayOfYear
  }

  /// Days from this day to a later one; negative to an earlier one.
  public func days(to later: Day) -> Int { later.ordinal - ordinal }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, like 2022-12-31.
  public var description: String { isoText(year, month, day) }
}
