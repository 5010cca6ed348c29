import Testing

@testable import Charts

@Suite("Months")
struct MonthsTests {
  private func chart(_ values: [Double?], planned: [Double?] = []) -> Months {
    Months(
      caption: caption("m"), width: 600, height: 240,
      months: values.indices.map {
        Months.Month(
          label: "\($0 + 1)月", value: values[$0],
          planned: $0 < planned.count ? planned[$0] : nil, tooltip: "t\($0)")
      }, axis: ValueAxis(unit: "亿元"), latest: "末", plannedName: "计划", noData: "无")
  }

  @Test("Bars are as high as their values, stand on 0 and have their tooltips")
  func heights() throws {
    let bars = try chart([5, 10, 20]).nodes("bar")
    let heights = bars.map { $0.number("height") }
    #expect(abs(heights[1] - heights[0] * 2) < 0.03 && abs(heights[2] - heights[0] * 4) < 0.05)
    #expect(Set(bars.map { (($0.number("y") + $0.number("height")) * 10).rounded() }).count == 1)
    #expect(bars.map { $0.children.first?.text } == ["t0", "t1", "t2"])
  }

  @Test("A negative month hangs below 0, and a missing one has no bar")
  func negative() throws {
    let bars = try chart([5, -5, nil, .nan]).nodes("bar")
    #expect(bars.count == 2)
    #expect(abs(bars[1].number("y") - bars[0].number("y") - bars[0].number("height")) < 0.02)
  }

  @Test("The planned steps are level in a month, upright between two, and break where missing")
  func steps() throws {
    let path = try #require(
      try chart([1, 1, 1, 1], planned: [2, 4, nil, 4]).nodes("planned").last?["d"])
    #expect(path.filter { $0 == "M" }.count == 2)
    #expect(path.filter { $0 == "H" }.count == 3)
    #expect(path.filter { $0 == "V" }.count == 1)
  }

  @Test("The latest value stands clear of a step line just above its bar")
  func clearOfSteps() throws {
    let chart = chart([10, 10], planned: [10.5, 10.5])
    let step = try #require(try chart.nodes("planned").last?["d"]?.split(separator: "H").first)
    let line = try #require(step.split(separator: " ").last.flatMap { Double($0) })
    let label = try #require(try chart.nodes("value").first)
    #expect(label.number("y") <= line - 4)
  }

  @Test("The latest value stands over its bar, and no value at all is said")
  func latest() throws {
    #expect(try chart([5, 9, nil]).texts().contains("末"))
    #expect(try chart([nil, nil]).texts().contains("无"))
    #expect(try chart([]).texts().contains("无"))
  }
}
