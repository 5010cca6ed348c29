#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A second, written like `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
struct HTTPDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Since the beginning of 1970, by UTC.
  let seconds: Int64

  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The second that a time in nanoseconds since 1970 lies in.
  init(nanoseconds: Int64) {
    seconds = Int64((Double(nanoseconds) / 1e9).rounded(.down))
  }

  static var now: HTTPDate { HTTPDate(seconds: Int64(time(nil))) }

  /// Reads the one form that is sent today; nil for any other.
  init?(parsing text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, let day = Int(parts[1]), let year = Int(parts[3]),
      let month = HTTPDate.months.firstIndex(of: parts[2]), (1970...9999).contains(year)
    else { return nil }
    let clock = parts[4].split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3 else { return nil }
    let days = HTTPDate.days(to: year, month + 1, day)
    let date = HTTPDate(seconds: days * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2])
    // What is no day or no time, or has another weekday, is not written so.
    guard date.description == text else { return nil }
    self = date
  }

  var description: String {
    let days = Int(seconds.quotient(of: 86_400))
    let second = Int(seconds - Int64(days) * 86_400)
    let (year, month, day) = HTTPDate.civil(days)
    let weekday = HTTPDate.weekdays[(days % 7 + 7) % 7]
    let clock = [second / 3_600, second / 60 % 60, second % 60].map(twoDigits)
    return "\(weekday), \(twoDigits(day)) \(HTTPDate.months[month - 1]) \(year) "
      + "\(clock.joined(separator: ":")) GMT"
  }

  static func < (left: HTTPDate, right: HTTPDate) -> Bool { left.seconds < right.seconds }

  /// Days from the beginning of 1970 to a day of the Gregorian calendar, counted in years that
  /// begin with March, so that the leap day is the last.
  private static func days(to year: Int, _ month: Int, _ day: Int) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return Int64(365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468)
  }

  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    var year = 1970 + Int(Double(days) / 365.2425)
    while self.days(to: year + 1, 1, 1) <= days { year += 1 }
    while self.days(to: year, 1, 1) > days { year -= 1 }
    var month = 12
    while self.days(to: year, month, 1) > days { month -= 1 }
    return (year, month, days - Int(self.days(to: year, month, 1)) + 1)
  }
}

extension Int64 {
  fileprivate func quotient(of divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
