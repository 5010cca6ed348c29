import Charts
import Testing

@Suite("Compare")
struct CompareTests {
  @Test("Now and a year ago share a scale within an item, and over all items where asked")
  func scales() throws {
    let own = try ChartCase.named("compare-ordinary").root().all.filter { $0.name == "rect" }
    let widths = own.map { $0.number("width") }
    #expect(abs(widths[1] / widths[0] - 685.89 / 949.27) < 0.001)
    #expect(widths[2] == widths[0])
    let shared = try ChartCase.named("compare-shared-scale").nodes("bar").map { $0.number("width") }
    #expect(abs(shared[1] / shared[0] - 171.26 / 949.27) < 0.001)
  }

  @Test("Each item says its name, both values and the change; this and last differ in shape")
  func words() throws {
    let chart = ChartCase.named("compare-negative-lead")
    #expect(try chart.texts() == ["年度计划", "−18.6%", "2022年", "139.4", "2021年", "171.3"])
    #expect(try chart.nodes("bar").count == 1)
    #expect(try chart.nodes("track").count == 1)
  }

  @Test("A missing value has its words but no bar")
  func missing() throws {
    #expect(try ChartCase.named("compare-one-point").nodes("track").isEmpty)
    #expect(try ChartCase.named("compare-one-point").texts().filter { $0 == "—" }.count == 2)
    #expect(try ChartCase.named("compare-no-data").texts() == ["没有上年数据"])
  }
}
