import Diagnostics
import Portfolio

extension Ratio {
  /// Reads a percentage without its sign `%`, like `8.3` or `-10`; 100 is a ratio of 1.
  ///
  /// - Throws: ``ValueFault`` where it is no such number, has a fifth decimal or is beyond ±1000.
  init(parsingPercent text: String, allowsMinus: Bool = false) throws(ValueFault) {
    let grammar = DecimalNumber.Grammar(
      unreadable: .percentageUnreadable, tooPrecise: .percentageTooPrecise,
      allowsMinus: allowsMinus)
    let number = try DecimalNumber(parsing: text, as: grammar)
    guard number.tenThousandths.magnitude <= 10_000_000,
      let ratio = Ratio(Int128(number.tenThousandths), over: 1_000_000)
    else {
      let least = allowsMinus ? "-1000" : "0"
      throw ValueFault(.percentageOutOfRange, all: text, ["least": least, "most": "1000"])
    }
    self = ratio
  }
}
