/// An amount in whole 元, zero or more.
struct Yuan: Hashable, Comparable, Sendable {
  let count: Int

  static let zero = Yuan(0)

  /// 元 in one 万元.
  static let wan = 10_000

  init(_ count: Int) {
    self.count = count
  }

  init(wan: Int) {
    count = wan * Yuan.wan
  }

  static func < (left: Yuan, right: Yuan) -> Bool { left.count < right.count }

  static func + (left: Yuan, right: Yuan) -> Yuan { Yuan(left.count + right.count) }

  static func - (left: Yuan, right: Yuan) -> Yuan { Yuan(left.count - right.count) }

  /// A part of it, without what is less than a grain.
  ///
  /// No amount of a sample is above 10^11, so that the product fits.
  func part(_ numerator: Int, of denominator: Int, grain: Yuan) -> Yuan {
    Yuan(count * numerator / denominator / grain.count * grain.count)
  }

  func percent(_ percent: Int, grain: Yuan) -> Yuan { part(percent, of: 100, grain: grain) }

  /// In 万元, with as many decimals as it takes.
  var wanText: String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: Yuan.wan)
    if rest == 0 { return String(whole) }
    var decimals = padded(rest, to: 4)
    while decimals.utf8.last == UInt8(ascii: "0") { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}
