import Diagnostics
import Portfolio

extension Day {
  /// Reads `2022-03-15`, `2022/3/15` or `2022年3月15日`; in each, leading zeros are free.
  ///
  /// - Throws: ``ValueFault`` where the text is no date or there is no such day.
  public init(parsing text: String) throws(ValueFault) {
    var scanner = DigitScanner(folded(text))
    guard let (year, month, separator) = scanner.yearAndMonth(),
      separator != "年" || scanner.pass("月"),
      separator == "年" || scanner.pass(separator),
      let day = scanner.oneOrTwoDigits(),
      separator != "年" || scanner.pass("日"),
      scanner.isAtEnd
    else { throw ValueFault(.dateUnreadable, all: text) }
    guard let known = Day(year: year, month: month, day: day) else {
      throw ValueFault(.dateImpossible, all: text)
    }
    self = known
  }
}

extension Month {
  /// Reads `2022-03`, `2022/3` or `2022年3月`; in each, a leading zero is free.
  ///
  /// - Throws: ``ValueFault`` where the text is no month or there is no such month.
  public init(parsing text: String) throws(ValueFault) {
    var scanner = DigitScanner(folded(text))
    guard let (year, month, separator) = scanner.yearAndMonth(),
      separator != "年" || scanner.pass("月"), scanner.isAtEnd
    else { throw ValueFault(.monthUnreadable, all: text) }
    guard let known = Month(year: year, month: month) else {
      throw ValueFault(.monthImpossible, all: text)
    }
    self = known
  }
}

extension DigitScanner {
  /// Passes `2022-03`, `2022/3` or `2022年3`, and says what parts year and month.
  fileprivate mutating func yearAndMonth() -> (Int, Int, separator: Unicode.Scalar)? {
    let year = digits()
    guard year.count == 4, let separator = next, ["-", "/", "年"].contains(separator),
      pass(separator), let month = oneOrTwoDigits()
    else { return nil }
    return (Int(year.value), month, separator)
  }

  fileprivate mutating func oneOrTwoDigits() -> Int? {
    let number = digits()
    return (1...2).contains(number.count) ? Int(number.value) : nil
  }
}
