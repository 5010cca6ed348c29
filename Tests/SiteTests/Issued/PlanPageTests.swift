import Foundation
import Portfolio
import Testing

@Suite("The pages of plans")
struct PlanPageTests {
  private let header = "项目编号,项目名称,层级,类别,行业,责任单位,建设性质,总投资,年度计划,来源\n"

  private var adjusted: SmallContent {
    SmallContent().adding(
      "plans/2022-02.csv",
      header + """
        A-1,东环路,,正式,公路工程,水利局,改扩建,12000,1300,
        A-3,南桥,,正式,公路工程,交通局,新建,800,80,
        A-4,北闸,市重点项目,正式,水利工程,水利局,新建,900,90,新立项

        """
    ).adding("progress/2022-02.csv", "项目编号,本年累计完成\nA-1,200\n")
  }

  private var drafted: SmallContent {
    SmallContent().adding(
      "plans/2023-draft-2022-01.csv",
      header + """
        A-1,东环路,市重点项目,正式,公路工程,交通局,续建,10000,1300,结转
        A-4,北闸,市重点项目,正式,水利工程,水利局,新建,900,90,新立项

        """
    ).adding(
      "candidates.csv",
      """
      项目名称,来源,总投资,年度计划,责任单位,状态
      北闸,新立项,900,90,水利局,拟纳入
      新码头,镇街申报,300,30,,收集
      旧码头,镇街申报,200,20,,

      """
    ).replacing(
      "region: 示范市", with: "region: 示范市\ndraftPlan: {year: 2023, floor: 2022}", in: "portal.yml")
  }

  @Test("An adjustment says what came in, left and changed, project by project")
  func adjustment() throws {
    let site = try SiteMap(adjusted.files)
    #expect(site.faults == [])
    let page = try site.text("plans/2022.html")
    #expect(page.contains(">调入2项</h3>"))
    #expect(page.contains(">调出1项</h3>"))
    #expect(page.contains(">内容调整1项</h3>"))
    #expect(try row("南桥", in: page).contains("预备转正式"))
    let changed = try row("东环路", in: page)
    for change in [
      "总投资原为10,000万元", "责任单位由交通局改为水利局", "建设性质由新建改为改扩建", "不再列市重点项目", "+300",
    ] {
      #expect(changed.contains(change), "\(change)")
    }
    try expectLinksResolve(in: site)
  }

  @Test("A draft says what is new, carried over and gone, and what it lacks against its floor")
  func draft() throws {
    let site = try SiteMap(drafted.files)
    #expect(site.faults == [])
    let page = try site.text("plans/2023.html")
    #expect(page.contains(">新列入1项</h3>"))
    #expect(page.contains(">不再列入1项</h3>"))
    #expect(page.contains(">结转1项</h3>"))
    #expect(page.contains("年度计划比2022年少0.01亿元"))
    // What was new is continued a year later, which is no change.
    #expect(try !row("东环路", in: page).contains("建设性质"))
    try expectLinksResolve(in: site)
  }

  @Test("A plan's reserve projects are listed on its page, each with a link to its own")
  func reserves() throws {
    let content = drafted.adding(
      "plans/2023-draft-2022-01.csv",
      header + "A-1,东环路,市重点项目,正式,公路工程,交通局,续建,10000,1300,结转\n"
        + "A-5,西桥,,预备,公路工程,交通局,新建,700,70,\n")
    let site = try SiteMap(content.files)
    let page = try site.text("plans/2023.html")
    #expect(page.contains(">预备项目1项</h2>"))
    #expect(page.contains("<a href=\"../projects/A-5.html\">西桥</a>"))
    #expect(try !SiteMap(drafted.files).text("plans/2023.html").contains("id=\"reserves\""))
  }

  @Test("Candidates stand by source and state, with a link where the draft names them")
  func candidates() throws {
    let page = try SiteMap(drafted.files).text("plans/2023.html")
    #expect(page.contains(">候选项目3项，其中1项拟纳入</h2>"))
    #expect(page.contains("未注明"))
    let section = try #require(page.components(separatedBy: "id=\"candidates\"").last)
    #expect(section.contains("<a href=\"../projects/A-4.html\">北闸</a>"))
    #expect(!section.contains(">新码头</a>"))
  }

  @Test("The causes of a plan's change add up to it", arguments: ["2022", "2023"])
  func causes(year: String) throws {
    let page = try SiteMap.sample.get().text("plans/\(year).html")
    let tables = page.components(separatedBy: " causes\">").dropFirst()
    #expect(!tables.isEmpty)
    for table in tables {
      let rows = amounts(in: table.components(separatedBy: "</table>")[0])
      let last = try #require(rows.last)
      #expect(rows.dropLast().reduce(0, +) == last)
      #expect(rows.count > 3)
    }
  }

  @Test("A draft that is not compiled yet by the day is not what the page speaks of")
  func draftsOfTheDay() throws {
    let later = drafted.adding(
      "plans/2023-draft-2022-02.csv", header + "A-1,东环路,,正式,公路工程,交通局,续建,10000,7,\n"
    ).adding("progress/2022-02.csv", "项目编号,本年累计完成\nA-1,200\n")
    let day = Month(year: 2022, month: 1)?.lastDay
    let page = try SiteMap(later.files, asOf: day).text("plans/2023.html")
    #expect(page.contains("（2022年1月编制稿）正式项目2项"))
  }

  /// The last table row with the name.
  private func row(_ name: String, in page: String) throws -> String {
    try #require(page.components(separatedBy: "<tr>").last { $0.contains(">\(name)</a>") })
  }

  /// Annual plans of a table's rows in ten-thousandths of 万元, which is what rows may show.
  private func amounts(in table: String) -> [Int] {
    table.components(separatedBy: "<tr").dropFirst(2).compactMap { row in
      let cell = row.components(separatedBy: "data-label=\"年度计划\">").last
      let text = (cell?.components(separatedBy: "</td>").first ?? "")
        .replacingOccurrences(of: ",", with: "").replacingOccurrences(of: "−", with: "-")
        .replacingOccurrences(of: "+", with: "")
      return Double(text).map { Int(($0 * 10_000).rounded()) }
    }
  }
}
