import Diagnostics
import Portfolio

extension Money {
  /// What records bound one amount to: 1,000,000,000 万元.
  static let largest = Money(yuan: 1_000_000_000 * Money.wan)

  /// Reads an amount in 万元, like `12500`, `12,500.5` or `１２５００`.
  ///
  /// - Throws: ``ValueFault`` where there is a sign, an exponent or a unit, a comma that does not
  ///   part threes, a fifth decimal (a part of a yuan), or more than 1,000,000,000.
  public init(parsing text: String) throws(ValueFault) {
    let grammar = DecimalNumber.Grammar(
      unreadable: .moneyUnreadable, tooPrecise: .moneyTooPrecise, allowsCommas: true)
    // A ten-thousandth of a 万元 is a yuan.
    let number = try DecimalNumber(parsing: text, as: grammar)
    guard number.tenThousandths <= Money.largest.yuan else {
      throw ValueFault(.moneyTooLarge, all: text)
    }
    self.init(yuan: number.tenThousandths)
  }
}
