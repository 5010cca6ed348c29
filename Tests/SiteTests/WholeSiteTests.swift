import Portfolio
import Testing

@Suite("The whole site")
struct WholeSiteTests {
  @Test("The sample has no fault, and every link and anchor of every page leads somewhere")
  func sampleLinks() throws {
    let site = try SiteMap.sample.get()
    #expect(site.faults == [])
    #expect(site.pages.count > 300)
    try expectLinksResolve(in: site)
  }

  @Test(
    "With only the required files the site is complete in itself, without links to what is absent")
  func leastSite() throws {
    let site = try SiteMap(SmallContent().files)
    #expect(site.faults == [])
    for absent in [
      "towns/index.html", "new-starts.html", "wall-chart.html", "wall-chart.svg", "sitemap.xml",
    ] {
      #expect(site.files[absent] == nil, "\(absent)")
    }
    #expect(!site.files.keys.contains { $0.hasPrefix("bulletins/") })
    #expect(site.files["index.html"] != nil)
    let ledgers = [
      "lists/", "problems/", "meetings/", "inspections/", "approvals/", "bonds/", "factors/",
    ]
    #expect(!site.files.keys.contains { path in ledgers.contains { path.hasPrefix($0) } })
    try expectLinksResolve(in: site)
  }

  @Test("Every page names its language, has one first heading and no unfilled brace")
  func frame() throws {
    let site = try SiteMap.sample.get()
    for (path, html) in site.pages {
      #expect(html.contains("<html lang=\"zh-Hans\">"), "\(path)")
      #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(path)")
      #expect(!html.contains("{{") && !html.contains("}}"), "\(path)")
    }
  }

  @Test("The same site is built in English by a key of portal.yml")
  func english() throws {
    let content = SmallContent().replacing(
      "region: 示范市", with: "region: 示范市\nlanguage: en", in: "portal.yml")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let index = try site.text("index.html")
    #expect(index.contains("<html lang=\"en\">"))
    #expect(index.contains("Data as of"))
    #expect(!index.contains("时间进度"))
  }

  @Test("A fault in a part that all templates share is said once")
  func sharedPart() throws {
    var templates = try Repository.files(in: "site-templates")
    templates["parts/foot.mustache"] = Array("{{nonsense}}\n</main></body></html>\n".utf8)
    let site = try SiteMap(SmallContent().files, templates: templates)
    #expect(site.faults == ["template-name-unknown site-templates/parts/foot.mustache:1:1"])
  }

  @Test("A page that a record names, a reserve project's and a removed one's stand too")
  func everyProjectHasPage() throws {
    let content = SmallContent().adding(
      "plans/2022-02.csv", SmallContent()["plans/2022.csv"].replacingLine("A-2", with: nil)
    ).adding("progress/2022-02.csv", "项目编号,本年累计完成\nA-1,200\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(try site.text("projects/A-2.html").contains("已调出"))
    #expect(try site.text("projects/A-3.html").contains("预备"))
    try expectLinksResolve(in: site)
  }
}

extension String {
  /// The text with the line that begins so replaced, or taken out.
  func replacingLine(_ start: String, with line: String?) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { $0.hasPrefix(start) ? line : String($0) }.joined(separator: "\n")
  }
}
