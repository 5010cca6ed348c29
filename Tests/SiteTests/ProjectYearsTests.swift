import Testing

@Suite("A project's years")
struct ProjectYearsTests {
  @Test("A project of one year has no table of years; one of two has both, each by its own plan")
  func years() throws {
    #expect(try !SiteMap(SmallContent().files).text("projects/A-1.html").contains("历年完成情况"))
    let content = SmallContent()
      .adding(
        "plans/2021.csv",
        """
        项目编号,项目名称,层级,类别,行业,责任单位,建设性质,总投资,年度计划,上年底累计完成
        A-1,东环路,市重点项目,正式,公路工程,交通局,新建,10000,800,1000

        """
      ).adding("progress/2021-12.csv", "项目编号,本年累计完成\nA-1,600\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let page = try site.text("projects/A-1.html")
    let row = { (year: String) in
      page.split(separator: "\n").first { $0.contains("<th scope=\"row\" class=\"name\">\(year)<") }
        .map { $0.matches(of: #/>([^<>]+)</#).map { String($0.1) } }
    }
    #expect(row("2021") == ["2021", "800", "600", "75.0%", "1,600", "16.0%", "plans/2021.csv:2"])
    #expect(row("2022") == ["2022", "1,000", "100", "10.0%", "100", "1.0%", "plans/2022.csv:2"])
    #expect(try !site.text("projects/A-2.html").contains("历年完成情况"))
  }

  @Test("The pages before and after a project are those of the list, those out of the plan skipped")
  func neighbours() throws {
    let content = SmallContent().adding(
      "plans/2021.csv",
      """
      项目编号,项目名称,层级,类别,行业,责任单位,建设性质,总投资,年度计划
      A-15,旧路,,正式,公路工程,交通局,新建,10000,800

      """)
    let site = try SiteMap(content.files)
    #expect(
      try site.text("projects/A-1.html").contains("rel=\"next\" href=\"../projects/A-2.html\""))
    let removed = try site.text("projects/A-15.html")
    #expect(removed.contains("rel=\"prev\" href=\"../projects/A-1.html\""))
    #expect(removed.contains("rel=\"next\" href=\"../projects/A-2.html\""))
  }
}
