import Diagnostics

/// Reads a number of things: digits only.
///
/// - Throws: ``ValueFault`` where another character stands in it or it is out of `range`.
func wholeNumber(parsing text: String, in range: ClosedRange<Int>) throws(ValueFault) -> Int {
  var scanner = DigitScanner(folded(text))
  let number = scanner.digits()
  guard number.count > 0, scanner.isAtEnd else {
    throw ValueFault(.numberUnreadable, at: scanner.offset, of: text)
  }
  guard range.contains(Int(number.value)) else {
    throw ValueFault(
      .numberOutOfRange, all: text, ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
  }
  return Int(number.value)
}
