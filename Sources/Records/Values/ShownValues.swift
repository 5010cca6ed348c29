import Portfolio

/// An amount in 万元 as records write it, without needless zeros: `12500.5`.
func wanText(_ amount: Money) -> String {
  let (whole, rest) = amount.yuan.quotientAndRemainder(dividingBy: Money.wan)
  guard rest != 0 else { return "\(whole)" }
  let digits = String(rest)
  let decimals = String(repeating: "0", count: 4 - digits.count) + digits
  let end = decimals.lastIndex { $0 != "0" } ?? decimals.startIndex
  return "\(whole).\(decimals[...end])"
}

/// A year in four digits, as in file names.
func yearText(_ year: Int) -> String {
  let digits = String(year)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
