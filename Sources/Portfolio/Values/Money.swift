/// An amount of money in whole yuan (元), exact.
///
/// Records bound a single amount to 10,000,000,000,000 yuan, and reading them proves that the
/// sums of whole tables fit 64 bits; so sums here neither wrap nor round.
public struct Money: Hashable, Comparable, Sendable {
  public let yuan: Int64

  public static let zero = Money(yuan: 0)

  /// Yuan in one 万元, the unit in which records give money.
  public static let wan: Int64 = 10_000

  /// Yuan in one 亿元, the unit in which pages show sums.
  public static let yi: Int64 = 100_000_000

  public init(yuan: Int64) {
    self.yuan = yuan
  }

  public static func < (left: Money, right: Money) -> Bool { left.yuan < right.yuan }

  public static func + (left: Money, right: Money) -> Money { Money(yuan: left.yuan + right.yuan) }

  public static func - (left: Money, right: Money) -> Money { Money(yuan: left.yuan - right.yuan) }

  public static func += (left: inout Money, right: Money) { left = left + right }
}

extension Sequence {
  /// The sum of one amount of every element.
  public func sum(_ amount: (Element) -> Money) -> Money {
    reduce(into: Money.zero) { $0 += amount($1) }
  }
}
