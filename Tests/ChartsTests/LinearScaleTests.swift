import Testing

@testable import Charts

@Suite("Linear scale")
struct LinearScaleTests {
  @Test("The bounds fall on the ends and the middle between them, in either direction")
  func maps() {
    let scale = LinearScale(0, 12, to: 340, 40)
    #expect(scale(0) == 340)
    #expect(scale(12) == 40)
    #expect(scale(6) == 190)
  }

  @Test("Equal bounds put every value at the start")
  func flat() {
    #expect(LinearScale(3, 3, to: 10, 90)(50) == 10)
  }

  @Test(
    "Values that are not finite or beyond ten to the fifteenth are missing",
    arguments: [nil, .nan, .infinity, -.infinity, 1.1e15, -1.1e15] as [Double?])
  func missing(_ value: Double?) {
    #expect(drawable(value) == nil)
  }
}
