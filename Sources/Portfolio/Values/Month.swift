/// A month of the Gregorian calendar.
public struct Month: Hashable, Comparable, Sendable {
  /// 1 to 9999.
  public let year: Int

  /// 1 to 12.
  public let month: Int

  /// - Returns: nil where there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month in which a day lies.
  public init(of day: Day) {
    year = day.year
    month = day.month
  }

  /// Days in it, 28 to 31.
  public var length: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// 1 to 4.
  public var quarter: Int { (month + 2) / 3 }

  public var firstDay: Day { Day(in: self, day: 1) }

  public var lastDay: Day { Day(in: self, day: length) }

  /// The month before; nil before January of year 1.
  public var previous: Month? {
    month > 1 ? Month(year: year, month: month - 1) : Month(year: year - 1, month: 12)
  }

  /// Months from this one to a later one; negative to an earlier one.
  public func months(to later: Month) -> Int {
    (later.year - year) * 12 + later.month - month
  }

  public static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension Month: CustomStringConvertible {
  /// ISO 8601, like 2022-12.
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits + "-" + twoDigits(month)
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
