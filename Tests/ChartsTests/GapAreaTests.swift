import Testing

@testable import Charts

@Suite("Gap area")
struct GapAreaTests {
  /// The outlines on one side; heights are coordinates, so a smaller one is higher.
  private func outlines(_ side: Double, _ heights: [(planned: Double?, actual: Double?)]) -> String
  {
    let samples = heights.enumerated().map {
      Sample(
        x: Coordinate(Double($0) * 10), planned: $1.planned.map { Coordinate($0) },
        actual: $1.actual.map { Coordinate($0) })
    }
    var bytes: [UInt8] = []
    Pen.draw(into: &bytes, form: .inline) { pen in
      var area = GapArea(side: side)
      area.draw(samples, on: &pen) { $0.write("\"") }
    }
    return String(decoding: bytes.dropLast(3), as: UTF8.self)
  }

  @Test("Lines that cross are cut where they cross, each side with its own part")
  func crossing() {
    let heights: [(Double?, Double?)] = [(20, 30), (20, 10)]
    #expect(outlines(-1, heights) == "\"M0 30L5 20L0 20Z")
    #expect(outlines(1, heights) == "\"M5 20L10 10L10 20Z")
  }

  @Test("An area over several places is one outline that returns along the plan")
  func merged() {
    let heights: [(Double?, Double?)] = [(20, 20), (18, 10), (16, 8), (14, 14)]
    #expect(outlines(1, heights) == "\"M0 20L10 10L20 8L30 14L20 16L10 18Z")
  }

  @Test("A missing height opens a gap, and each side of it is closed on its own")
  func missing() {
    let heights: [(Double?, Double?)] = [(20, 10), (20, 10), (20, nil), (20, 10), (20, 10)]
    #expect(outlines(1, heights) == "\"M0 10L10 10L10 20L0 20ZM30 10L40 10L40 20L30 20Z")
  }

  @Test("Lines that lie on each other, or only touch, enclose nothing")
  func touching() {
    #expect(outlines(1, [(20, 20), (10, 10)]).isEmpty)
    #expect(outlines(-1, [(20, 10), (20, 20), (20, 10)]).isEmpty)
  }
}
