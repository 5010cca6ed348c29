import TestNumbers
import Testing

@testable import Charts

@Suite("Round scale")
struct RoundScaleTests {
  private func labels(_ low: Double, _ high: Double, _ intervals: Int = 6) -> [String] {
    let scale = RoundScale(covering: low, high, intervals: intervals)
    return scale.ticks.map { scale.label($0, separator: ",") }
  }

  @Test("It starts at 0 and ends on the first round number at or above the greatest value")
  func roundEnds() {
    #expect(labels(0, 105.4) == ["0", "20", "40", "60", "80", "100", "120"])
    #expect(labels(0, 100, 5) == ["0", "20", "40", "60", "80", "100"])
    #expect(labels(40, 300) == ["0", "50", "100", "150", "200", "250", "300"])
    #expect(labels(0, 6_000_000, 3) == ["0", "2,000,000", "4,000,000", "6,000,000"])
  }

  @Test("Decimals are exact where the step is not exact in binary")
  func exactDecimals() {
    #expect(labels(0, 0.6) == ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6"])
    #expect(labels(0, 1.4, 7) == ["0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2", "1.4"])
    #expect(labels(0, 0.03, 3) == ["0", "0.01", "0.02", "0.03"])
  }

  @Test("Below 0 it goes down to a round number, and 0 stays on it")
  func negative() {
    #expect(labels(-4.2, 10.6) == ["−5", "0", "5", "10", "15"])
    #expect(labels(-58, -3) == ["−60", "−50", "−40", "−30", "−20", "−10", "0"])
  }

  @Test("Without any value it runs to 1; the greatest and the least values still have an axis")
  func extremes() {
    #expect(labels(0, 0).last == "1.0")
    let scale = RoundScale(covering: 0, 1e15, intervals: 4)
    #expect(scale.high == 1e15)
    #expect(scale.label(1, separator: " ") == "500 000 000 000 000")
  }

  @Test("Any values are covered by at most one interval more than asked for")
  func covers() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2000 {
      let low = -Double.random(in: 0...1e6, using: &random)
      let high = Double.random(in: 0...1e6, using: &random)
      let scale = RoundScale(covering: low, high, intervals: 5)
      #expect(scale.low <= low + 1e-3 && scale.high >= high - 1e-3)
      #expect(scale.ticks.count <= 7)
    }
  }
}
