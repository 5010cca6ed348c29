import Testing

@Suite("What pages say of a plan that is out of the ordinary")
struct UnusualPlanTests {
  @Test("A least plan for the ranking is spoken of only where there is one")
  func minimumPlan() throws {
    let content = SmallContent()
    #expect(!(try SiteMap(content.files).text("about.html").contains("只列出、不排名")))
    let limited = content.adding(
      "portal.yml", content["portal.yml"] + "ranking: {minimumPlan: 600}\n")
    #expect(try SiteMap(limited.files).text("about.html").contains("年度计划不足600万元的只列出、不排名"))
  }

  @Test("Projects without a rate are not said to be on time")
  func withoutRate() throws {
    let onTime = SmallContent().replacing("A-2,20", with: "A-2,400", in: "progress/2022-01.csv")
    #expect(try SiteMap(onTime.files).text("index.html").contains("本级重点项目2项均不慢于时间进度"))
    let one = onTime.replacing("续建,5000,500", with: "续建,5000,0", in: "plans/2022.csv")
    #expect(try SiteMap(one.files).text("index.html").contains("本级重点项目2项中0项慢于时间进度"))
    let none = one.replacing("新建,10000,1000", with: "新建,10000,0", in: "plans/2022.csv")
    #expect(!(try SiteMap(none.files).text("index.html").contains("均不慢于")))
  }

  @Test("A portal of two tiers does not speak of three")
  func twoTiers() throws {
    #expect(!(try SiteMap(SmallContent().files).text("index.html").contains("三级")))
  }
}
