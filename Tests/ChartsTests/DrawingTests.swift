import Charts
import Testing

@Suite("Any drawing")
struct DrawingTests {
  @Test(
    "Each case is well-formed, keeps its text inside the frame and apart, in both forms",
    arguments: ChartCase.all)
  func cases(_ sample: ChartCase) {
    #expect(faults(of: sample.chart, .inline) == [])
    #expect(faults(of: sample.chart, .standalone) == [])
  }

  @Test("The same holds of a hundred and fifty charts of each kind with any values and words")
  func randomCharts() {
    for seed in 0..<150 {
      var charts = RandomCharts(seed: UInt64(seed))
      for chart in charts.all() {
        let found = faults(of: chart, seed.isMultiple(of: 2) ? .inline : .standalone)
        #expect(found == [], "seed \(seed), \(type(of: chart))")
      }
    }
  }

  @Test(
    "The same values give the same bytes, also when appended to others", arguments: ChartCase.all)
  func deterministic(_ sample: ChartCase) {
    let text = sample.chart.svg(.inline)
    var bytes = Array("before".utf8)
    sample.chart.draw(into: &bytes, form: .inline)
    #expect(String(decoding: bytes, as: UTF8.self) == "before" + text)
  }
}
