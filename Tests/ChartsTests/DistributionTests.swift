import Testing

@testable import Charts

@Suite("Distribution")
struct DistributionTests {
  private func parts(_ counts: [Double]) -> [Distribution.Part] {
    zip(counts, Standing.allCases).map {
      Distribution.Part(count: $0, standing: $1, label: "\($1) \($0)")
    }
  }

  @Test("Parts are as wide as their share, 2 px apart, and fill the row")
  func widths() throws {
    let row = Distribution(caption: nil, width: 204, parts: parts([1, 0, 3]))
    let rects = try row.root().all.filter { $0.name == "rect" && $0["class"] != "gap-behind" }
    #expect(rects.map { $0.number("width") } == [51, 151])
    #expect(rects.last?.number("x") == 53)
  }

  @Test("A part of a thousandth is still seen")
  func smallest() throws {
    let row = Distribution(caption: nil, width: 100, parts: parts([100_000, 1]))
    #expect(try row.nodes("bar").first?.number("width") ?? 0 >= 1)
  }

  @Test("Behind is an outlined tint, far behind is solid, so greyscale tells them apart")
  func depths() throws {
    let row = Distribution(caption: nil, width: 200, parts: parts([0, 0, 5, 5]))
    #expect(try row.nodes("behind").count == 2)
    #expect(try row.nodes("gap-behind").count == 1)
  }

  @Test("Ahead stands higher than level, and level higher than behind")
  func heights() throws {
    let row = Distribution(caption: nil, width: 200, parts: parts([5, 5, 0, 5]))
    let tops = try row.root().children.map { $0.number("y") }
    #expect(tops == [2, 3.2, 4.4])
  }

  @Test("Labels stand below their parts in order; where they do not fit a line they wrap")
  func labels() throws {
    let wide = try ChartCase.named("distribution-ordinary").root().all.filter { $0.name == "text" }
    #expect(wide.map(\.text).first == "快于时间进度 96")
    #expect(Set(wide.map { $0["y"] }).count == 1)
    let narrow = try ChartCase.named("distribution-ordinary-narrow").root()
    #expect(Set(narrow.all.filter { $0.name == "text" }.map { $0["y"] }).count == 2)
  }

  @Test("Where nothing is counted the frame says so")
  func noData() throws {
    #expect(try ChartCase.named("distribution-no-data").texts() == ["没有项目"])
  }
}
