extension SplitMix64 {
  /// A number from 0 to below a bound above zero.
  mutating func draw(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + draw(below: range.upperBound - range.lowerBound + 1)
  }

  mutating func draw(_ range: Range<Int>) -> Int { range.lowerBound + draw(below: range.count) }

  /// True that many times in a thousand.
  mutating func happens(_ permille: Int) -> Bool { draw(below: 1000) < permille }

  /// One element of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[draw(below: list.count)] }

  /// A position, each as likely as its weight; one weight at least is above zero.
  mutating func pick(weighted weights: [Int]) -> Int {
    var rest = draw(below: weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return 0
  }

  /// The positions of a list in a drawn order.
  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, draw(0...last))
    }
    return order
  }
}
