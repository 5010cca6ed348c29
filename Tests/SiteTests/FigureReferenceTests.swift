import Diagnostics
import Portfolio
import Testing

@Suite("Figures in texts")
struct FigureReferenceTests {
  @Test(
    "A reference prints its figure in the form that it asks for",
    arguments: [
      ("tiers.local.annual", "0.2"), ("tiers.local.annual:2", "0.15"),
      ("tiers.local.annual:2:unit", "0.15亿元"), ("tiers.local.completionRate", "8.0"),
      ("tiers.local.completionRate:unit", "8.0%"), ("tiers.local.lead", "−0.3"),
      ("tiers.local.lead:abs", "0.3"), ("tiers.local.lead:phrase", "慢于时间进度0.3个百分点"),
      ("tiers.local.lead:2:phrase", "慢于时间进度0.33个百分点"),
      ("tiers.local.lead:abs:unit", "0.3个百分点"), ("tiers.local.projects:unit", "2项"),
      ("units.D01.rank", "1"), ("units.D01.rank:unit", "第1位"),
      ("newStarts.1.planned", "0"), ("domains.基础设施.sectors.公路工程.projects", "1"),
      ("tiers.local.series.2022-01-31.completed:4", "0.0120"),
      ("projects.A-1.completionRate", "10.0"), ("asOf", "2022年1月31日"),
      ("tiers.local.yearOnYear.total:phrase", "—"), ("projects.A-2.name", "西堤加固"),
      ("tiers.local.pace", "慢于时间进度"), ("units.D01.recognition", "列入激励"),
    ])
  func printed(reference: String, text: String) throws {
    let content = SmallContent().adding("projects/A-1.md", "甲{{ \(reference) }}乙\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(try site.text("projects/A-1.html").contains("甲\(text)乙"))
  }

  @Test(
    "An unknown figure or form is reported at its place, with a near name",
    arguments: [
      ("tiers.locl.annual", "figure-unknown", "tiers.local.annual"),
      ("tiers.local.anual", "figure-unknown", "tiers.local.annual"),
      ("tiers.local", "figure-unknown", "tiers.local.id"),
      ("tiers.local.annual:unt", "figure-format-unknown", "unit"),
      ("tiers.local.annual:9", "figure-format-unknown", nil),
    ])
  func unknown(reference: String, rule: String, suggestion: String?) throws {
    let content = SmallContent().adding("projects/A-1.md", "第一行\n\n甲{{ \(reference) }}乙\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == ["\(rule) content/projects/A-1.md:3:2"])
    #expect(site.diagnostics.first?.suggestion == suggestion)
    #expect(site.files.count == 0)
  }

  @Test(
    "A form that changes nothing is refused",
    arguments: [
      "tiers.local.annual:phrase", "projects.A-1.name:2", "tiers.local.annual:2:3",
      "tiers.local.lead:phrase:abs", "tiers.local.lead:unit:phrase", "asOf:unit",
      "units.D01.rank:2", "tiers.local.lead:abs:abs",
    ])
  func idle(reference: String) throws {
    let content = SmallContent().adding("projects/A-1.md", "甲{{ \(reference) }}乙\n")
    #expect(
      try SiteMap(content.files).faults == ["figure-format-idle content/projects/A-1.md:1:2"])
  }

  @Test("A bulletin's title and a project's summary print the figures that they name")
  func frontMatter() throws {
    let content = SmallContent().adding(
      "bulletins/2022-01.md",
      "---\ntitle: 一月完成{{ tiers.local.completed:2:unit }}，\\{{略}}\nperiod: 2022-01\n---\n完。\n"
    ).adding(
      "projects/A-1.md", "---\nsummary: \"完成率{{projects.A-1.completionRate:unit}}\"\n---\n正文\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let title = "一月完成0.01亿元，{{略}}"
    for page in ["bulletins/2022-01.html", "reports/index.html", "index.html", "data/feed.atom"] {
      #expect(try site.text(page).contains(title), "\(page)")
    }
    #expect(try site.text("projects/A-1.html").contains("<p>完成率10.0%</p>"))
  }

  @Test(
    "What is wrong with a figure in front matter is reported where it stands",
    arguments: [
      ("{{ tiers.locl.annual }}", "figure-unknown", 11), ("{{ asOf", "reference-unclosed", 11),
      ("asOf }}", "reference-unopened", 16), ("｛｛ asOf ｝｝", "reference-full-width", 11),
      ("{{ }}", "reference-empty", 11),
    ])
  func faultyFrontMatter(text: String, rule: String, column: Int) throws {
    let content = SmallContent().adding("projects/A-1.md", "---\nsummary: 甲\(text)乙\n---\n正文\n")
    #expect(
      try SiteMap(content.files).faults == ["\(rule) content/projects/A-1.md:2:\(column)"])
  }

  @Test("A bulletin without a period cannot name a figure")
  func withoutPeriod() throws {
    let content = SmallContent().adding(
      "bulletins/2022-01.md",
      "---\nyear: 2022\nnumber: 1\ndate: 2022-02-01\ntitle: 简报\n---\n完成{{ asOf }}。\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == ["figure-without-period content/bulletins/2022-01.md:7:3"])
  }

  @Test("A project on record that the plan of the day does not name has figures, all absent")
  func notInPlan() throws {
    let content = SmallContent().adding(
      "plans/2022-02.csv", SmallContent()["plans/2022.csv"] + "B-1,北路,,正式,公路工程,交通局,新建,1,1\n"
    ).adding("projects/A-1.md", "甲{{ projects.B-1.completed }}乙\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(try site.text("projects/A-1.html").contains("甲—乙"))
  }
}
