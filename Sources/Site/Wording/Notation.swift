import Portfolio
import Templates

/// How a page writes each kind of figure, as a text; where it lands in a page it is written there
/// at once, by what stands below.
enum Notation {
  /// What stands for a figure that is not given.
  static let absent = "—"

  static func wan(_ money: Money?, isGrouped: Bool = true) -> String {
    Output.text { $0.add(wan: money, isGrouped: isGrouped) }
  }

  static func yi(_ money: Money?, decimals: Int = 1, plus: Bool = false) -> String {
    Output.text { $0.add(yi: money, decimals: decimals, plus: plus) }
  }

  static func percent(_ ratio: Ratio?) -> String { Output.text { $0.add(percent: ratio) } }

  static func change(_ ratio: Ratio?) -> String { Output.text { $0.add(change: ratio) } }

  static func points(_ lead: Ratio?) -> String { Output.text { $0.add(points: lead) } }

  /// A number of percentage points with no more decimals than it needs, up to 2, like 5.
  static func plainPoints(_ points: Ratio) -> String {
    let hundredths = points.rounded(scale: 10_000)
    let decimals = hundredths % 100 == 0 ? 0 : (hundredths % 10 == 0 ? 1 : 2)
    return percentDigits(points, decimals: decimals)
  }

  /// A mean number of days, like 12.5.
  static func days(_ mean: Ratio?) -> String {
    guard let mean else { return absent }
    return Output.text { $0.add(mean, decimals: 1) }
  }

  static func count(_ number: Int, plus: Bool = false) -> String {
    Output.text { $0.add(Int128(number), decimals: 0, plus: plus) }
  }

  static func count(_ number: Int?) -> String { number.map { count($0) } ?? absent }

  /// A ratio in percent, without the sign for percent.
  static func percentDigits(_ ratio: Ratio, decimals: Int = 1) -> String {
    Output.text { $0.add(percentDigits: ratio, decimals: decimals) }
  }

  /// A ratio as figures.json gives it: six decimals.
  static func exact(_ ratio: Ratio) -> String {
    Output.text { $0.add(ratio, decimals: 6, isGrouped: false, minus: "-") }
  }
}

extension Output {
  mutating func addAbsent() { add("—" as StaticString) }

  /// 万元, in project tables: with as many of its four decimals as it needs.
  mutating func add(wan money: Money?, isGrouped: Bool = true) {
    guard let money else { return addAbsent() }
    var decimals = 4
    var scaled = money.yuan
    while decimals > 0, scaled % 10 == 0 {
      scaled /= 10
      decimals -= 1
    }
    add(Int128(scaled), decimals: decimals, isGrouped: isGrouped)
  }

  /// 亿元: one decimal in text, two where sums are compared.
  mutating func add(yi money: Money?, decimals: Int = 1, plus: Bool = false) {
    guard let money, let ratio = Ratio(Int128(money.yuan), over: Int128(Money.yi)) else {
      return addAbsent()
    }
    add(ratio, decimals: decimals, plus: plus)
  }

  /// A rate or share, like 105.4%.
  mutating func add(percent ratio: Ratio?) {
    guard let ratio else { return addAbsent() }
    add(percentDigits: ratio)
    add(UInt8(ascii: "%"))
  }

  /// The same, rounded already.
  mutating func add(percentTenths tenths: Int128?) {
    guard let tenths else { return addAbsent() }
    add(tenths, decimals: 1)
    add(UInt8(ascii: "%"))
  }

  /// A difference of rates, rounded already, as ``add(points:)`` writes it.
  mutating func add(pointsTenths tenths: Int128) {
    add(tenths < 0 ? -tenths : tenths, decimals: 1)
  }

  /// A change against an earlier figure, with its sign, like +38.4%.
  mutating func add(change ratio: Ratio?) {
    guard let ratio else { return addAbsent() }
    add(percentDigits: ratio, plus: true)
    add(UInt8(ascii: "%"))
  }

  /// A difference of rates in percentage points, without its sign, like 5.4.
  mutating func add(points lead: Ratio?) {
    guard let lead else { return addAbsent() }
    add(percentDigits: lead < .zero ? -lead : lead)
  }

  mutating func add(count number: Int?) {
    guard let number else { return addAbsent() }
    add(Int128(number), decimals: 0)
  }

  /// A ratio in percent, without the sign for percent.
  mutating func add(percentDigits ratio: Ratio, decimals: Int = 1, plus: Bool = false) {
    let scaled = ratio.rounded(scale: 100 * Decimal.power(decimals))
    add(scaled, decimals: decimals, plus: plus)
  }
}

/// Where a lead stands once it is rounded as it is shown, to a tenth of a percentage point.
enum LeadSign: Hashable {
  case ahead
  case behind
  case level

  init(_ lead: Ratio) {
    self.init(tenths: lead.rounded(scale: 1000))
  }

  /// - Parameter tenths: Of a percentage point.
  init(tenths: Int128) {
    self = tenths > 0 ? .ahead : (tenths < 0 ? .behind : .level)
  }
}
