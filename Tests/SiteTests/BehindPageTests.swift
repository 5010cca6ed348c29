import Testing

@Suite("What is behind")
struct BehindPageTests {
  @Test("Every page but a report's links to the page of what is behind")
  func linked() throws {
    let site = try SiteMap.sample.get()
    for (path, html) in site.pages where !path.hasPrefix("reports/2") {
      #expect(html.contains("behind.html\">滞后项目</a>"), "\(path)")
    }
  }

  @Test("It lists the seriously slow first, then the others, the slowest first, and why")
  func order() throws {
    let content = SmallContent().replacing("A-2,20", with: "A-2,38", in: "progress/2022-01.csv")
      .replacing("A-1,100", with: "A-1,0", in: "progress/2022-01.csv")
      .replacing(
        "region: 示范市", with: "region: 示范市\npace: {behind: 0, seriouslyBehind: -5}",
        in: "portal.yml"
      ).adding(
        "problems.csv",
        "问题编号,项目编号,提出日期,要素类别,问题,协调层级,状态,原因,责任部门\nP-1,A-2,2022-01-10,用地,缺土,部门协调,待协调,土源未定,水利局\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let page = try site.text("behind.html")
    let places = ["严重滞后（1）", "东环路", "其他慢于时间进度的（1）", "西堤加固", "土源未定"].map {
      page.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("A plan with nothing behind says so")
  func nothing() throws {
    let content = SmallContent().replacing("A-2,20", with: "A-2,90", in: "progress/2022-01.csv")
    #expect(try SiteMap(content.files).text("behind.html").contains("没有慢于时间进度的项目。"))
  }
}
