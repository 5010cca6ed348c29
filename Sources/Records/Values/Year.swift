import Diagnostics

/// Reads a year of four digits, from 1000 on.
///
/// - Throws: ``ValueFault`` where the text is anything else.
func year(parsing text: String) throws(ValueFault) -> Int {
  var scanner = DigitScanner(folded(text))
  let number = scanner.digits()
  guard number.count == 4, number.value >= 1000, scanner.isAtEnd else {
    throw ValueFault(.yearUnreadable, all: text)
  }
  return Int(number.value)
}
