import Portfolio
import Testing

@Suite("Bulletins")
struct BulletinTests {
  private let bulletin = """
    ---
    date: 2022-02-08
    title: 一月情况
    period: 2022-01
    to: 各镇街
    cc: 市府办
    ---
    ## 一、总的情况

    累计完成{{ tiers.local.completed:4:unit }}，见[东环路](../projects/A-1.md)。

    """

  private var content: SmallContent {
    SmallContent().adding("bulletins/2022-01.md", bulletin)
      .adding("progress/2022-02.csv", "项目编号,本年累计完成\nA-1,300\n")
  }

  @Test("A bulletin stands in an official brief's form, with the figures of its period")
  func layout() throws {
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let page = try site.text("bulletins/2022-01.html")
    #expect(page.contains("<p class=\"kind\">简报</p>"))
    #expect(page.contains("<p class=\"issue\">（2022年第1期）</p>"))
    #expect(page.contains("<time datetime=\"2022-02-08\">2022年2月8日</time>"))
    #expect(page.contains("<h1>一月情况</h1>"))
    #expect(page.contains(">一、总的情况</h2>"))
    #expect(page.contains("累计完成0.0120亿元"))
    #expect(page.contains("<a href=\"../projects/A-1.html\">东环路</a>"))
    #expect(page.contains("<dt>印发</dt><dd>各镇街</dd>"))
    #expect(page.contains("<dt>抄送</dt><dd>市府办</dd>"))
    try expectLinksResolve(in: site)
  }

  @Test("Its text stays as it was when later months come")
  func unchanged() throws {
    let then = try SiteMap(SmallContent().adding("bulletins/2022-01.md", bulletin).files)
    let later = try SiteMap(content.files)
    let path = "bulletins/2022-01.html"
    #expect(try article(then.text(path)) == article(later.text(path)))
  }

  @Test("Without date and readers their lines are absent")
  func bare() throws {
    let site = try SiteMap(
      SmallContent().adding("bulletins/2022-01.md", "---\ntitle: 通知\n---\n正文\n").files)
    #expect(site.faults == [])
    let article = try article(site.text("bulletins/2022-01.html"))
    #expect(!article.contains("<time"))
    #expect(!article.contains("<footer"))
    #expect(try site.text("reports/index.html").contains("通知"))
  }

  @Test("The newest is named on the first page, all of them in the list of reports")
  func listed() throws {
    let second = bulletin.split(separator: "一月情况").joined(separator: "二月情况")
      .split(separator: "period: 2022-01").joined(separator: "period: 2022-02")
    let both = content.adding("bulletins/2022-02.md", second)
    let site = try SiteMap(both.files)
    let index = try site.text("index.html")
    #expect(index.contains("<a href=\"bulletins/2022-02.html\">二月情况</a>"))
    #expect(!index.contains("一月情况"))
    let list = try site.text("reports/index.html")
    #expect(list.contains("一月情况") && list.contains("二月情况"))

    let january = try SiteMap(both.files, asOf: Month(year: 2022, month: 1)?.lastDay)
    #expect(january.files["bulletins/2022-02.html"] == nil)
    #expect(try january.text("index.html").contains("一月情况"))
    #expect(try !january.text("reports/index.html").contains("二月情况"))
  }

  @Test("A text's link to a bulletin leads to its page")
  func linked() throws {
    let site = try SiteMap(
      content.adding("projects/A-1.md", "见[简报](../bulletins/2022-01.md)\n").files)
    #expect(site.faults == [])
    #expect(
      try site.text("projects/A-1.html").contains("<a href=\"../bulletins/2022-01.html\">简报</a>"))
    #expect(site.files["bulletins/2022-01.md"] == nil)
  }

  @Test("Its styles are loaded by no other page")
  func styles() throws {
    let site = try SiteMap(content.files)
    for (path, html) in site.pages {
      let isBulletin = path.hasPrefix("bulletins/")
      #expect(html.contains("assets/bulletin.") == isBulletin, "\(path)")
    }
  }

  private func article(_ page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "<article")?.lowerBound)
    let end = try #require(page.firstRange(of: "</article>")?.upperBound)
    return page[start..<end]
  }
}
