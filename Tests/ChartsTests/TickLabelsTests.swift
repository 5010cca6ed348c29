import Testing

@testable import Charts

@Suite("Tick labels")
struct TickLabelsTests {
  /// The labels drawn over a plot of this width with 20 px on both sides.
  private func shown(_ width: Double, _ ticks: [AxisTick] = monthTicks) throws -> [String] {
    var bytes: [UInt8] = []
    Pen.draw(into: &bytes, form: .inline) { pen in
      TickLabels(
        ticks: ticks, x: LinearScale(0, 12, to: 20, 20 + width), style: TextStyle(size: 12),
        width: width + 40
      ).draw(baseline: 20, on: &pen)
    }
    return try SVGReader.read(String(decoding: bytes, as: UTF8.self)).children.map(\.text)
  }

  @Test("Where there is room every month is named, the ends in full")
  func all() throws {
    #expect(
      try shown(600) == ["1月", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12月"])
  }

  @Test("With less room months are left out evenly and the last one stays")
  func thinned() throws {
    #expect(try shown(200) == ["2月", "4", "6", "8", "10", "12月"])
    #expect(try shown(115) == ["3月", "6", "9", "12月"])
    #expect(try shown(70) == ["4月", "8", "12月"])
  }

  @Test("A label wider than the frame is cut with an ellipsis")
  func cut() throws {
    let label = try shown(60, [AxisTick(at: 12, label: longName)])
    #expect(label == ["某市某镇生态环…"])
  }
}
