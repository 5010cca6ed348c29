import Testing

@testable import Charts

@Suite("Timeline")
struct TimelineTests {
  private func chart(_ rows: [Timeline.Row], today: Double? = 50) -> Timeline {
    Timeline(
      caption: caption("t"), width: 600, rows: rows,
      ticks: [AxisTick(at: 0, label: "始"), AxisTick(at: 100, label: "终")], today: today,
      todayName: "今", plannedName: "计划", actualName: "实际", noData: "无")
  }

  private func row(_ planned: Timeline.Span?, _ actual: Timeline.Span?) -> Timeline.Row {
    Timeline.Row(label: "开工", planned: planned, actual: actual, standing: .behind, tooltip: "t")
  }

  @Test("A planned moment is an outlined diamond, an actual one filled, joined by their delay")
  func moments() throws {
    let group = try #require(
      try chart([row(Timeline.Span(at: 20), Timeline.Span(at: 40))]).root().children
        .first { $0.name == "g" && $0.children.first?.name == "title" })
    let planned = try #require(group.children.first { $0["class"] == "planned" })
    #expect(planned["fill"] == "none")
    let bars = group.children.filter { $0["class"] == "bar behind" }
    #expect(bars.map(\.name) == ["rect", "path"])
  }

  @Test("A span is a bar, and bounds in the wrong order are exchanged")
  func spans() throws {
    let bars = try chart([row(nil, Timeline.Span(60, 10))]).nodes("bar")
    #expect(bars.first?.name == "rect")
    #expect(Timeline.Span(60, 10) == Timeline.Span(10, 60))
    #expect(Timeline.Span(.nan, 10) == nil)
  }

  @Test("The axis reaches over every row and today, wherever the ticks end")
  func extent() throws {
    let chart = chart([row(Timeline.Span(at: -300), Timeline.Span(at: 900))], today: 2000)
    #expect(faults(of: chart, .inline) == [])
    #expect(try chart.nodes("today").count == 1)
  }

  @Test("Today is named; without a today there is no line, without rows the frame says so")
  func today() throws {
    #expect(try chart([row(nil, nil)]).texts().contains("今"))
    #expect(try chart([row(nil, nil)], today: nil).nodes("today").isEmpty)
    #expect(try chart([]).texts() == ["无"])
  }

  @Test("A row without a tooltip of its own is told by its label and note")
  func tooltip() throws {
    let row = Timeline.Row(
      label: "开工 & 验收", planned: Timeline.Span(at: 1), actual: nil, note: "迟23天", tooltip: nil)
    let timeline = Timeline(
      caption: nil, width: 400, rows: [row], ticks: [], today: nil, todayName: "", plannedName: "",
      actualName: "", noData: "")
    #expect(try timeline.root().all.first { $0.name == "title" }?.text == "开工 & 验收 迟23天")
  }
}
