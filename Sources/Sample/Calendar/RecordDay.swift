/// A day of a month on record or near it.
struct RecordDay: Hashable, Comparable, Sendable {
  let month: RecordMonth

  /// 1 to the month's length.
  let day: Int

  static func < (left: RecordDay, right: RecordDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  static func + (start: RecordDay, days: Int) -> RecordDay {
    var (month, day) = (start.month, start.day + days)
    while day > month.length {
      day -= month.length
      month = month + 1
    }
    while day < 1 {
      month = month + -1
      day += month.length
    }
    return RecordDay(month: month, day: day)
  }

  /// Like 2022-03-15.
  var text: String { "\(month.text)-\(twoDigits(day))" }
}

extension RecordMonth {
  var lastDay: RecordDay { RecordDay(month: self, day: length) }
}
