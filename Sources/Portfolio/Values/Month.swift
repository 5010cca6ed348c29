/// A month of the Gregorian calendar.
public struct Month: Hashable, Comparable, Sendable {
  /// Four bits of month below the year: the order of these numbers is that of the months.
  private let bits: Int32

  /// 1 to 9999.
  public var year: Int { Int(bits >> 4) }

  /// 1 to 12.
  public var month: Int { Int(bits & 0xF) }

  /// - Returns: nil where there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    bits = Int32(year << 4 | month)
  }

  /// The month in which a day lies.
  public init(of day: Day) {
    bits = Int32(day.year << 4 | day.month)
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
    left.bits < right.bits
  }
}

extension Month: CustomStringConvertible {
  /// ISO 8601, like 2022-12.
  public var description: String { isoText(year, month) }
}

/// A year in four digits, a month and a day in two, with dashes between; written at once, since
/// pages are full of dates and joining texts took ten times as long.
func isoText(_ year: Int, _ month: Int, _ day: Int? = nil) -> String {
  String(unsafeUninitializedCapacity: 10) { bytes in
    var count = 0
    func put(_ byte: UInt8) {
      bytes[count] = byte
      count += 1
    }
    func put(_ number: Int, from divisor: Int) {
      var divisor = divisor
      while divisor > 0 {
        put(UInt8(ascii: "0") + UInt8(number / divisor % 10))
        divisor /= 10
      }
    }
    put(year, from: 1000)
    put(UInt8(ascii: "-"))
    put(month, from: 10)
    if let day {
      put(UInt8(ascii: "-"))
      put(day, from: 10)
    }
    return count
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
