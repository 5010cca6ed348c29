import Charts
import Testing

@Suite("Heat")
struct HeatTests {
  private func chart(_ cells: [Standing?]) -> Heat {
    Heat(
      caption: caption("h"), width: 600, columns: ["1月", "2月", "3月", "4月"],
      rows: [Heat.Row(label: "水厂", cells: cells, tooltip: "t")], keys: [], noData: "无")
  }

  @Test("All cells of a standing are one path; missing and incomparable ones are empty")
  func cells() throws {
    let ahead = try chart([.ahead, nil, .ahead, .unknown]).nodes("gap-ahead")
    #expect(ahead.count == 1)
    #expect(ahead.first?["d"]?.filter { $0 == "M" }.count == 2)
    #expect(try chart([nil, .unknown]).root().all.filter { $0.name == "path" }.isEmpty)
  }

  @Test("Behind has a sign on its tint and far behind is solid, so greyscale tells them apart")
  func depths() throws {
    #expect(try chart([.behind]).nodes("gap-behind").count == 1)
    #expect(try chart([.behind]).nodes("behind").count == 1)
    #expect(try chart([.farBehind]).nodes("gap-behind").isEmpty)
    #expect(try chart([.level]).nodes("level").count == 1)
  }

  @Test("Cells beyond the columns are left out, and nothing to show is said")
  func bounds() throws {
    let many = try chart([.ahead, .ahead, .ahead, .ahead, .ahead, .ahead]).nodes("gap-ahead")
    #expect(many.first?["d"]?.filter { $0 == "M" }.count == 4)
    let none = Heat(caption: nil, width: 300, columns: [], rows: [], keys: [], noData: "无")
    #expect(try none.texts() == ["无"])
  }
}
