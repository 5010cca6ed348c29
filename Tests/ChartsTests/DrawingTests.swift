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

  @Test("A drawing within memory is the same as in an array, and nothing where it does not fit")
  func confined() {
    for seed in 0..<40 {
      var charts = RandomCharts(seed: UInt64(seed))
      for chart in charts.all() {
        for form in [SVGForm.inline, .standalone] {
          let text = chart.svg(form)
          for room in [0, 800, 2000, 5000, 200_000] {
            let drawn = withUnsafeTemporaryAllocation(byteCount: room + 1, alignment: 1) { memory in
              memory[room] = 7
              let block = UnsafeMutableRawBufferPointer(rebasing: memory[..<room])
              let length = chart.draw(within: block, form: form)
              #expect(memory[room] == 7)
              return length.map { String(decoding: block[..<$0], as: UTF8.self) }
            }
            #expect(drawn == nil || drawn == text)
            if chart is Curve || chart is Timeline, room == 200_000 { #expect(drawn != nil) }
          }
        }
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
