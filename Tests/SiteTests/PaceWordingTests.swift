import Testing

@Suite("The words for pace")
struct PaceWordingTests {
  @Test(
    "They say the office's own boundary, wherever projects are told apart by it",
    arguments: [
      ("0", "不慢于时间进度", "慢于时间进度"),
      ("-5", "快于时间进度或慢5个百分点以内", "慢于时间进度超过5个百分点"),
      ("-2.5", "快于时间进度或慢2.5个百分点以内", "慢于时间进度超过2.5个百分点"),
      ("5", "快于时间进度5个百分点以上", "慢于时间进度或快不足5个百分点"),
    ])
  func chinese(boundary: String, ahead: String, behind: String) throws {
    let site = try SiteMap(content(boundary).files)
    #expect(site.faults == [])
    let projects = try site.text("projects/index.html")
    #expect(projects.contains("<option value=\"ahead\">\(ahead)</option>"))
    #expect(projects.contains("<option value=\"behind\">\(behind)</option>"))
    #expect(projects.contains("项\(ahead)，"))
    #expect(projects.contains("项\(behind)"))
    let index = try site.text("index.html")
    #expect(index.contains("</span> \(ahead)<small>"))
    #expect(index.contains("</span> \(behind)<small>"))
    #expect(try site.text("tiers/local.html").contains("</span> \(ahead)</span>"))
    #expect(try site.text("behind.html").contains("<h1>\(behind)的项目</h1>"))
    #expect(try site.text("about.html").contains("其余为“\(ahead)”"))
  }

  @Test(
    "No page says of the office's boundary that it is time progress where it is not",
    arguments: ["projects/index.html", "index.html", "tiers/local.html", "wall-chart.html"])
  func nothingElse(page: String) throws {
    let content = content("-5").replacing("续建,5000,500", with: "续建,5000,500", in: "plans/2022.csv")
    let text = try SiteMap(content.files).text(page)
    #expect(!text.contains("项不慢于时间进度"))
    #expect(!text.contains("项慢于时间进度<"))
    #expect(!text.contains("项慢于时间进度，"))
  }

  @Test("In English too")
  func english() throws {
    let english = content("-5").replacing(
      "region: 示范市", with: "region: 示范市\nlanguage: en", in: "portal.yml")
    let site = try SiteMap(english.files)
    let projects = try site.text("projects/index.html")
    #expect(projects.contains("<option value=\"behind\">Over 5 points behind</option>"))
    #expect(projects.contains("are ahead of time progress or up to 5 points behind it"))
    #expect(
      try site.text("behind.html").contains("<h1>Projects over 5 points behind time progress"))
  }

  private func content(_ boundary: String) -> SmallContent {
    SmallContent()
      .replacing(
        "region: 示范市", with: "region: 示范市\npace: {behind: \(boundary), seriouslyBehind: -10}",
        in: "portal.yml"
      )
      .adding("milestones.csv", "项目编号,节点,计划日期\nA-1,开工,2022-03-01\n")
  }
}
