import Portfolio
import Testing

@Suite("The page of new starts")
struct NewStartsPageTests {
  private var content: SmallContent {
    var content = SmallContent()
    content["plans/2022.csv"] = """
      项目编号,项目名称,行业,责任单位,建设性质,总投资,年度计划,开工时间
      A-1,东环路,公路工程,交通局,新建,10000,1000,2022-01
      A-2,西堤加固,水利工程,水利局,新建,5000,500,2022-01
      A-3,南桥,公路工程,交通局,新建,800,80,2022-03
      A-4,北闸,水利工程,水利局,新建,800,80,2022-05
      A-5,旧路,公路工程,交通局,续建,800,80,2022-02

      """
    content["progress/2022-01.csv"] = "项目编号,本年累计完成,实际开工\nA-1,100,2022-01-10\n"
    content["progress/2022-04.csv"] = "项目编号,本年累计完成,实际开工\nA-3,20,2022-04-03\n"
    return content
  }

  @Test("Each quarter says what was planned and what has started, the first quarter first")
  func quarters() throws {
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let page = try site.text("new-starts.html")
    #expect(page.contains(">第一季度：计划3项，已开工2项</h2>"))
    #expect(page.contains(">第二季度：计划1项，已开工0项</h2>"))
    #expect(!page.contains("id=\"q3\""))
    #expect(page.contains("2022年计划新开工4项，"))
    #expect(page.contains("已开工2项，"))
    #expect(page.contains("其中1项晚于计划，"))
    #expect(page.contains("1项逾期未开工。"))
    try expectLinksResolve(in: site)
  }

  @Test("A project says when it was planned, when it started, and how it stands")
  func rows() throws {
    let page = try SiteMap(content.files).text("new-starts.html")
    func row(_ name: String) throws -> String {
      String(try #require(page.split(separator: "<tr>").first { $0.contains(">\(name)</a>") }))
    }
    #expect(try row("东环路").contains("按期开工"))
    #expect(try row("东环路").contains("2022年1月10日"))
    #expect(try row("西堤加固").contains("未开工，已过89天"))
    #expect(try row("南桥").contains("晚3天"))
    #expect(try row("北闸").contains("未到计划月份"))
    #expect(try row("北闸").contains("水利局"))
    #expect(!page.contains("旧路"))
    // What should have started comes first.
    let overdue = try #require(page.firstRange(of: ">西堤加固</a>"))
    let started = try #require(page.firstRange(of: ">东环路</a>"))
    #expect(overdue.lowerBound < started.lowerBound)
  }

  @Test("Projects and plans lead to it")
  func reachable() throws {
    let site = try SiteMap(content.files)
    #expect(try site.text("projects/index.html").contains("<a href=\"../new-starts.html\">"))
    #expect(try site.text("plans/index.html").contains("<a href=\"../new-starts.html\">"))
  }
}
