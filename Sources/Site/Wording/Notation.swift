import Charts
import Portfolio

/// How a page writes each kind of figure; every number on a page is made here.
enum Notation {
  /// What stands for a figure that is not given.
  static let absent = "—"

  /// 万元, in project tables: with as many of its four decimals as it needs.
  static func wan(_ money: Money?, separator: String = ",") -> String {
    guard let money else { return absent }
    var decimals = 4
    var scaled = money.yuan
    while decimals > 0, scaled % 10 == 0 {
      scaled /= 10
      decimals -= 1
    }
    return Decimal.text(Int128(scaled), decimals: decimals, separator: separator)
  }

  /// 亿元: one decimal in text, two where sums are compared.
  static func yi(_ money: Money?, decimals: Int = 1, plus: Bool = false) -> String {
    guard let money, let ratio = Ratio(Int128(money.yuan), over: Int128(Money.yi)) else {
      return absent
    }
    return Decimal.text(ratio, decimals: decimals, plus: plus)
  }

  /// A rate or share, like 105.4%.
  static func percent(_ ratio: Ratio?) -> String {
    guard let ratio else { return absent }
    return percentDigits(ratio, unit: "%")
  }

  /// A change against an earlier figure, with its sign, like +38.4%.
  static func change(_ ratio: Ratio?) -> String {
    guard let ratio else { return absent }
    return percentDigits(ratio, plus: true, unit: "%")
  }

  /// The same as ``percent(_:)``, written into a drawing.
  static func write(percent ratio: Ratio?, on pen: inout Pen) {
    guard let ratio, let tenths = Int(exactly: ratio.rounded(scale: 1000)), tenths >= 0 else {
      return pen.add(percent(ratio))
    }
    write(tenths: tenths.magnitude, on: &pen)
    pen.add("%")
  }

  /// Tenths of a percentage point as ``percentDigits(_:decimals:plus:unit:)`` writes them.
  static func write(tenths: some UnsignedInteger, on pen: inout Pen) {
    if tenths < 10_000 {
      pen.add(tenths: Int(tenths))
    } else {
      pen.add(Decimal.text(Int128(tenths), decimals: 1))
    }
  }

  /// A difference of rates in percentage points, without its sign, like 5.4.
  static func points(_ lead: Ratio?) -> String {
    guard let lead else { return absent }
    return percentDigits(lead < .zero ? -lead : lead)
  }

  /// A number of percentage points with no more decimals than it needs, up to 2, like 5.
  static func plainPoints(_ points: Ratio) -> String {
    let hundredths = points.rounded(scale: 10_000)
    let decimals = hundredths % 100 == 0 ? 0 : (hundredths % 10 == 0 ? 1 : 2)
    return percentDigits(points, decimals: decimals)
  }

  /// A mean number of days, like 12.5.
  static func days(_ mean: Ratio?) -> String {
    guard let mean else { return absent }
    return Decimal.text(mean, decimals: 1)
  }

  static func count(_ number: Int, plus: Bool = false) -> String {
    Decimal.text(Int128(number), decimals: 0, plus: plus)
  }

  static func count(_ number: Int?) -> String { number.map { count($0) } ?? absent }

  /// A ratio in percent, without the sign for percent.
  ///
  /// - Parameter unit: Put behind it.
  static func percentDigits(
    _ ratio: Ratio, decimals: Int = 1, plus: Bool = false, unit: String = ""
  ) -> String {
    let scaled = ratio.rounded(scale: 100 * Decimal.power(decimals))
    return Decimal.text(scaled, decimals: decimals, plus: plus, unit: unit)
  }

  /// A ratio as figures.json gives it: six decimals.
  static func exact(_ ratio: Ratio) -> String {
    Decimal.text(ratio, decimals: 6, separator: "", minus: "-")
  }
}

/// Where a lead stands once it is rounded as it is shown, to a tenth of a percentage point.
enum LeadSign: Hashable {
  case ahead
  case behind
  case level

  init(_ lead: Ratio) {
    let shown = lead.rounded(scale: 1000)
    self = shown > 0 ? .ahead : (shown < 0 ? .behind : .level)
  }
}
