import Charts
import Testing

@Suite("Bullet")
struct BulletTests {
  private func row(
    _ value: Double?, plan: Double = 100, mark: Double? = 50, standing: Standing = .ahead
  ) -> Bullet {
    Bullet(
      caption: nil, width: 150, value: value, plan: plan, mark: mark, top: 150,
      standing: standing)
  }

  @Test("In a row the bar, the plan's track and the mark share the scale")
  func lengths() throws {
    let bullet = row(75)
    #expect(try bullet.nodes("bar").map { $0.number("width") } == [75])
    #expect(try bullet.nodes("track").map { $0.number("width") } == [100])
    #expect(try bullet.nodes("mark").map { $0["d"] } == ["M50 0V16"])
    #expect(try bullet.root()["preserveAspectRatio"] == "none")
  }

  @Test("A value beyond the scale ends in an arrow head at the edge")
  func beyond() throws {
    let bar = try #require(try row(300).nodes("bar").first)
    #expect(bar.name == "path")
    #expect(bar["d"] == "M0 5H144L150 8L144 11H0Z")
  }

  @Test("Without a value there is no bar, without a plan no track, and a negative bar is empty")
  func missing() throws {
    #expect(try row(nil).nodes("bar").isEmpty)
    #expect(try row(20, plan: 0).nodes("track").isEmpty)
    #expect(try row(-5).nodes("bar").map { $0.number("width") } == [0])
    #expect(try row(20, mark: nil).nodes("mark").isEmpty)
  }

  @Test("The bar has the colour of its standing", arguments: [Standing.ahead, .level, .behind])
  func standing(_ standing: Standing) throws {
    #expect(try row(20, standing: standing).nodes("bar").first?["class"] == "bar \(standing)")
  }

  @Test("Alone it says its value, what mark and plan are, and has a round scale")
  func labelled() throws {
    let texts = try ChartCase.named("bullet-ordinary").texts()
    #expect(texts.contains("105.4%"))
    #expect(texts.contains("时间进度 100.0%"))
    #expect(texts.contains("年度计划 171.3亿元"))
    #expect(texts.contains("120%"))
    #expect(try ChartCase.named("bullet-no-data").texts().contains("尚无月报"))
  }
}
