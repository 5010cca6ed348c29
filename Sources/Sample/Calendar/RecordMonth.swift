import Portfolio

/// A month, counted from the first on record.
struct RecordMonth: Hashable, Comparable, Sendable {
  /// The calendar year in which records begin.
  static let firstYear = 2022

  /// 0 for January of the first year; below zero before.
  let index: Int

  init(_ index: Int) {
    self.index = index
  }

  /// Counted from the first on record.
  var yearIndex: Int { index >= 0 ? index / 12 : (index - 11) / 12 }

  var year: Int { RecordMonth.firstYear + yearIndex }

  /// 1 to 12.
  var month: Int { index - 12 * yearIndex + 1 }

  var length: Int { Month(year: year, month: month)?.length ?? 30 }

  static func < (left: RecordMonth, right: RecordMonth) -> Bool { left.index < right.index }

  static func + (month: RecordMonth, months: Int) -> RecordMonth {
    RecordMonth(month.index + months)
  }

  /// Like 2022-03.
  var text: String { "\(year)-\(twoDigits(month))" }

  /// Like 2022年3月.
  var chineseText: String { "\(year)年\(month)月" }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// A number with zeros before it up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
