import Testing

@testable import Sample

@Suite("The generator")
struct SplitMix64Tests {
  /// The first numbers of the published implementation in C.
  @Test("It gives the numbers of the published algorithm")
  func published() {
    var zero = SplitMix64(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
    #expect(zero.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(zero.next() == 0x06C4_5D18_8009_454F)
    var other = SplitMix64(seed: 1_234_567)
    #expect(other.next() == 6_457_827_717_110_365_317)
    #expect(other.next() == 3_203_168_211_198_807_973)
    #expect(other.next() == 9_817_491_932_198_370_423)
  }

  @Test("Draws stay in their range and reach both its ends")
  func ranges() {
    var draws = SplitMix64(seed: 5)
    let drawn = (0..<2000).map { _ in draws.draw(-3...4) }
    #expect(drawn.min() == -3 && drawn.max() == 4)
    let thousandths = (0..<100).map { _ in draws.happens(0) || !draws.happens(1000) }
    #expect(!thousandths.contains(true))
  }

  @Test("A weight of zero is never picked, and an order has every place once")
  func weights() {
    var draws = SplitMix64(seed: 8)
    let picked = Set((0..<500).map { _ in draws.pick(weighted: [0, 3, 0, 1]) })
    #expect(picked == [1, 3])
    #expect(draws.order(of: 9).sorted() == Array(0..<9))
  }

  @Test("Each purpose and each project draws numbers of its own")
  func streams() {
    var first = SplitMix64(7, .course, 1, part: 0)
    var others = [
      SplitMix64(7, .course, 1, part: 1), SplitMix64(7, .course, 2, part: 0),
      SplitMix64(7, .report, 1, part: 0), SplitMix64(8, .course, 1, part: 0),
    ]
    let number = first.next()
    for place in others.indices { #expect(others[place].next() != number) }
  }
}
