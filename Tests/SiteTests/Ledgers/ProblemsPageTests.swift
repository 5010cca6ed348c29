import Testing

@Suite("The problem ledger")
struct ProblemsPageTests {
  @Test("It counts what is raised, solved, open and past due by its day")
  func finding() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(
      ["登记4个问题，", "已解决1个，为1个项目解除堵点，", "尚有3个未解决，", "其中1个超期"],
      in: "problems/index.html")
  }

  @Test("Past due come first, then open, then solved; with days, months carried and state")
  func order() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    let ledger = try site.part(
      of: "problems/index.html", from: "id=\"problem-table\"", to: "</table>")
    let rows = ledger.split(separator: "<tr id=\"").dropFirst().map(String.init)
    #expect(rows.map { $0.prefix(3) } == ["P-1", "P-4", "P-2", "P-3"])
    for text in ["补偿未定", "先行协商", "2022年1月5日提请", "2021年12月12日推送", ">52 ", "跨1个月", "超期11天"] {
      #expect(rows[0].contains(text), "\(text)")
    }
    #expect(rows[1].contains("协调中"))
    #expect(rows[2].contains("待协调"))
    #expect(rows[3].contains("2022年1月12日解决：线路已迁"))
  }

  @Test("Departments are listed by what waits on them, and lead to their pages")
  func departments() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(["供电局", "交通局"], in: "problems/index.html")
    let index = try site.part(of: "index.html", from: "等谁解决", to: "</section>")
    #expect(index.contains("<a href=\"units/D03.html\">供电局</a>"))
    #expect(index.contains("href=\"problems/index.html\""))
  }

  @Test("What was raised to the city meeting by then and is open is named apart")
  func escalated() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    let part = try site.part(
      of: "problems/index.html", from: "提请市政府会议：共1个，1个未解决", to: "</section>")
    #expect(part.contains("href=\"../problems/index.html#P-1\""))
    #expect(!part.contains("临电容量不足"))
  }

  @Test("A project with a solved problem is named with what solved it")
  func unblocked() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    let part = try site.part(of: "problems/index.html", from: "已解除堵点的项目（1）", to: "</section>")
    #expect(part.contains("西堤加固") && part.contains("线路已迁"))
  }

  @Test("A department without projects has a page with the problems pushed to it, and when")
  func department() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(
      ["当前计划中没有负责的项目，", "2个问题等待其解决", "等待解决的问题（2）", "2022年1月22日", "已解决1个问题，为1个项目解除堵点"],
      in: "units/D03.html")
    #expect(site.files["units/D04.html"] == nil)
    #expect(site.files["units/D05.html"] == nil)
  }

  @Test("More than thirty projects of the sample are unblocked, and every row has its anchor")
  func sample() throws {
    let site = try SiteMap.sample.get()
    let page = try site.text("problems/index.html")
    #expect(PageLinks(page).ids.count { $0.hasPrefix("P-2022-") } == 149)
    let rows = try site.part(of: "problems/index.html", from: "已解除堵点的项目", to: "</section>")
    #expect(rows.split(separator: "<tr>").count > 30)
  }
}
