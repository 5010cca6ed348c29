import Foundation
import Testing

@Suite("The list of projects over several pages")
struct PagedListTests {
  private func content(_ count: Int) -> SmallContent {
    let ids = (1...count).map { String(format: "P-%04d", $0) }
    let header = "项目编号,项目名称,类别,行业,责任单位,建设性质,总投资,年度计划\n"
    let plan = ids.map { "\($0),项目\($0),正式,公路工程,交通局,新建,100,10\n" }.joined()
    let progress = ids.map { "\($0),5\n" }.joined()
    return SmallContent().adding("plans/2022.csv", header + plan)
      .adding("progress/2022-01.csv", "项目编号,本年累计完成\n" + progress)
  }

  @Test("Up to 1,000 projects are one page")
  func onePage() throws {
    let site = try SiteMap(content(1000).files)
    #expect(site.faults == [])
    #expect(rows(of: try site.text("projects/index.html")) == 1000)
    #expect(site.files["projects/page-2.html"] == nil)
    #expect(!(try site.text("projects/index.html")).contains("class=\"links pages\""))
  }

  @Test("Of more there are 500 a page, each linked to the others, and the sums are of all")
  func pages() throws {
    let site = try SiteMap(content(1001).files)
    #expect(site.faults == [])
    let names = ["projects/index.html", "projects/page-2.html", "projects/page-3.html"]
    let pages = try names.map { try site.text($0) }
    #expect(pages.map(rows) == [500, 500, 1])
    #expect(site.files["projects/page-4.html"] == nil)
    for (place, page) in pages.enumerated() {
      #expect(page.contains("1,001项，总投资10.0亿元"), "\(names[place])")
      let start = try #require(page.range(of: "class=\"links pages\""))
      let pager = String(page[start.upperBound...].prefix { $0 != "\u{0}" })
        .components(separatedBy: "</nav>")[0]
      let targets = PageLinks(pager).targets
      #expect(
        Set(targets) == Set(names.map { "../" + $0 }), "\(names[place]) leads to all pages")
      #expect(pager.contains(">上一页<") == (place > 0))
      #expect(pager.contains(">下一页<") == (place < 2))
      #expect(pager.contains("aria-current=\"page\">\(place + 1)</a>"))
    }
    #expect(
      pages[0].contains("P-0001") && pages[1].contains("P-0501") && pages[2].contains("P-1001"))
    #expect(site.files["search/rows.js"] != nil)
  }

  @Test("No project may take the name of such a page")
  func reserved() throws {
    let site = try SiteMap(
      SmallContent().replacing("A-2", with: "page-2", in: "plans/2022.csv").files)
    #expect(site.faults.contains("id-reserved content/plans/2022.csv:3:1"))
  }

  private func rows(of page: String) -> Int {
    page.components(separatedBy: "<tr data-id=").count - 1
  }
}
