import Charts
import Testing

@Suite("Sparkline")
struct SparklineTests {
  private func path(_ line: Sparkline) throws -> String? { try line.nodes("actual").first?["d"] }

  @Test("Values rise from 0 at the lower edge to the greatest at the upper one")
  func rises() throws {
    #expect(try path(Sparkline(width: 26, values: [0, 5, 10])) == "M3 17L13 10L23 3")
  }

  @Test("With the bounds exchanged, as for ranks, less is drawn higher")
  func ranks() throws {
    #expect(
      try path(Sparkline(width: 26, values: [15, 8, 1], bottom: 15, top: 1)) == "M3 17L13 10L23 3")
  }

  @Test("The hairline is the lower edge, or 0 where values lie below it")
  func zero() throws {
    #expect(try Sparkline(width: 26, values: [0, 10]).nodes("grid").first?["d"] == "M0 19.5H26")
    #expect(try Sparkline(width: 26, values: [-7, 7]).nodes("grid").first?["d"] == "M0 10H26")
  }

  @Test("A missing value breaks the line; a value alone between two breaks is a dot")
  func missing() throws {
    #expect(
      try path(Sparkline(width: 46, values: [10, 10, nil, 10, nil])) == "M3 3L13 3M33 3h0")
  }

  @Test("Only the last value has a dot, and no values draw no line")
  func dot() throws {
    #expect(try Sparkline(width: 26, values: [0, 10, nil]).nodes("actual").last?["d"] == "M13 3h0")
    #expect(try Sparkline(width: 26, values: []).nodes("actual").isEmpty)
  }
}
