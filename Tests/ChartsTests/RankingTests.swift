import Testing

@testable import Charts

@Suite("Ranking")
struct RankingTests {
  @Test("Bars begin at the centre: ahead to the right of it, behind to the left, by one scale")
  func bars() throws {
    let chart = ChartCase.named("ranking-ordinary")
    let bars = try chart.nodes("bar")
    let ahead = try #require(bars.first { $0["class"] == "bar ahead" })
    let behind = try #require(bars.last { $0["class"] == "bar behind" })
    let center = ahead.number("x")
    #expect(abs(behind.number("x") + behind.number("width") - center) < 0.02)
    #expect(abs(ahead.number("width") / behind.number("width") - 48.2 / 58.7) < 0.001)
  }

  @Test("Each row has its name, value and words, with a shape before them")
  func words() throws {
    let texts = try ChartCase.named("ranking-ordinary").texts()
    for text in ["水务公司", "41.3%", "慢 58.7", "时间进度 100%"] { #expect(texts.contains(text)) }
    let behind = try ChartCase.named("ranking-ordinary").nodes("behind")
    #expect(behind.filter { $0.name == "path" }.count == 3)
  }

  @Test("A bar beyond the limit ends in an arrow head, and the others keep the limit's scale")
  func limited() throws {
    let bars = try ChartCase.named("ranking-300-percent").nodes("bar")
    #expect(bars.map(\.name) == ["path", "rect", "rect"])
  }

  @Test("Without rows the frame says so; an item without a value has no bar")
  func missing() throws {
    #expect(try ChartCase.named("ranking-no-data").texts() == ["没有可排名的单位"])
    #expect(try ChartCase.named("ranking-zero-plan").nodes("bar").count == 2)
  }

  @Test("A name of sixty characters takes two lines and an ellipsis")
  func longNames() throws {
    let lines = try ChartCase.named("ranking-longest-labels").texts().filter { $0.hasPrefix("某市") }
    #expect(lines.count == 2)
    #expect(try ChartCase.named("ranking-longest-labels").texts().contains { $0.hasSuffix("…") })
  }

  @Test("One in-row bar starts at its centre and keeps the scale that its rows share")
  func inRow() throws {
    let bar = RankingBar(width: 122, value: -30, low: -60, high: 60, standing: .behind)
    let node = try #require(try bar.nodes("bar").first)
    #expect(node.number("x") == 31)
    #expect(node.number("width") == 30)
    #expect(try bar.nodes("mark").first?["d"] == "M61 1V15")
  }
}
