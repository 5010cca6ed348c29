import Records
import Site
import Testing

@Suite("The search index")
struct SearchIndexTests {
  @Test("It has every project with a page, in force or not, with its unit, place and newest stage")
  func rows() throws {
    let content = SmallContent().replacing(
      "本年累计完成\nA-1,100", with: "本年累计完成,形象进度,状态\nA-1,100,\"路基\"\"成型\"\"\\过半\",在建",
      in: "progress/2022-01.csv"
    ).replacing("A-2,20", with: "A-2,20,,", in: "progress/2022-01.csv").adding(
      "plans/2023-draft-2022-01.csv",
      "项目编号,项目名称,类别,行业,责任单位,建设性质,总投资,年度计划\nB-9,北塔,正式,水利工程,水利局,新建,1,1\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let rows = try SearchPart("search/rows.js", of: site)
    #expect(rows.column("id") == ["A-1", "A-2", "A-3", "B-9"])
    #expect(rows.column("name") == ["东环路", "西堤加固", "南桥", "北塔"])
    #expect(rows.column("stage") == ["路基\"成型\"\\过半", "", "", ""])
    #expect(rows.column("standing") == ["", "", "预备", "拟纳入2023年计划"])
    #expect(rows.numbers["annual"] == [10_000_000, 5_000_000, 800_000, nil])
    #expect(rows.numbers["rate"] == [100, 40, 0, nil])
    let units = try #require(rows.numbers["unit"])
    #expect(units.map { $0.map { rows.column("units")[Int($0)] } } == ["交通局", "水利局", "交通局", "水利局"])
    #expect(rows.column("page") == ["../projects/ID.html"])
    #expect(site.files["search/texts-1.js"] == nil, "no narrative, no script for them")
  }

  @Test("A narrative is found as it is read: summary, text with its figures, captions")
  func narrative() throws {
    let content = SmallContent().adding(
      "projects/A-2.md",
      """
      ---
      summary: 堤防"加固"
      photos:
        - {file: A-2/a.png, caption: 断面}
      ---
      ## 一年的账

      完成**八成**，见[东环路](A-1.md)，
      年度计划{{ projects.A-2.annual:2:unit }}。

      - 3～5天 \\* 两班

      """
    ).adding("projects/A-2/a.png", "x")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let texts = try SearchPart("search/texts-1.js", of: site)
    #expect(
      texts.column("text") == [
        "", "堤防\"加固\"\u{1F}一年的账\u{1F}完成八成，见东环路，年度计划0.05亿元。\u{1F}3～5天 * 两班\u{1F}断面", "",
      ])
  }

  @Test("A text that only the whole of Markdown's rules can tell is found as it is read too")
  func unusualMarkdown() throws {
    let content = SmallContent().adding(
      "projects/A-1.md", "甲&amp;乙，见[东环][1]的`桥墩`。\n\n[1]: A-2.md\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let texts = try SearchPart("search/texts-1.js", of: site)
    #expect(texts.column("text").first == "甲&乙，见东环的桥墩。")
  }

  @Test("Scripts say the same whether the pages of their projects were made before or not")
  func lines() throws {
    let content = try Repository.files(in: "content")
    let templates = try Repository.files(in: "site-templates")
    let sources = SiteSources(
      content: ContentFiles(memory: content), contentRoot: "content",
      templates: ContentFiles(memory: templates), templatesRoot: "site-templates")
    let pages = try #require(readSite(from: sources).site).pages
    func texts() throws -> [[UInt8]] {
      try pages.filter { $0.path.hasPrefix("search/texts") }
        .map { try $0.bytes(content: content, templates: templates) }
    }
    let script = try #require(pages.firstIndex { $0.path.hasPrefix("search/texts") })
    let last = try #require(
      pages.lastIndex { $0.path.hasPrefix("projects/K") && $0.path.hasSuffix(".html") })
    #expect(last < script, "a script stands behind the pages of its projects")
    let before = try texts()
    for page in pages where page.path.hasPrefix("projects/K") {
      _ = try page.bytes(content: content, templates: templates)
    }
    #expect(try texts() == before)
    #expect(try texts() == before, "lines are handed out once")
    #expect(before.count == 1 && before[0].count > 10_000)
  }

  @Test("A character is listed under each of its readings, and only if it occurs")
  func readings() throws {
    let site = try SiteMap(
      SmallContent().replacing("东环路", with: "长沙绿道", in: "plans/2022.csv").files)
    let rows = try SearchPart("search/rows.js", of: site)
    let table = try #require(rows.column("readings").first)
    for (syllable, character) in [
      ("chang", "长"), ("zhang", "长"), ("sha", "沙"), ("lv", "绿"), ("lu", "绿"),
    ] {
      let letters = table.ranges(of: syllable).map { $0.upperBound }
      #expect(
        letters.contains { table[$0...].prefix { !$0.isASCII }.contains(character) },
        "\(character) is read \(syllable)")
    }
    #expect(!table.contains("墩"))
  }

  @Test("With the sample's 183 projects it is below 300 KB, compressed or not")
  func size() throws {
    let site = try SiteMap.sample.get()
    let size = site.files.filter { $0.key.hasPrefix("search/") }.map(\.value.count).reduce(0, +)
    #expect((1...300_000).contains(size))
  }
}
