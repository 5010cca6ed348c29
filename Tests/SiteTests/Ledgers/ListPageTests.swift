import Testing

@Suite("Task lists")
struct ListPageTests {
  @Test("A list shows its tasks by state, overdue first, with how long they are overdue")
  func overdueFirst() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    #expect(site.faults == [])
    try site.expectInOrder(
      [
        "2个项目4项任务，", "已完成1项，", "逾期1项", "逾期（1）", ">征地<", "推进中，逾期21天",
        "推进中（1）", ">清淤<", "未启动（1）", ">进场<", "已完成（1）", ">备料<",
      ], in: "lists/key.html")
  }

  @Test(
    "Each project has one leader, guarantor, taskforce and scheme, those with overdue tasks first")
  func assignments() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(
      [
        "项目与责任（2）", "东环路", "MARK-LEADER", "MARK-GUARANTOR", "东环专班", "方案一号", "0 / 2",
        "西堤加固", "李二", "1 / 2",
      ], in: "lists/key.html")
  }

  @Test("Several lists stand beside each other on a page of their own; the navigation leads there")
  func index() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(["关键清单", "服务年清单"], in: "lists/index.html")
    #expect(PageLinks(try site.text("index.html")).targets.contains("lists/index.html"))
  }

  @Test("A single list is what the navigation leads to, and there is no page of all")
  func single() throws {
    var content = SmallContent.withLedgers
    content.files["lists/year.csv"] = nil
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(site.files["lists/index.html"] == nil)
    #expect(site.files["lists/year.html"] == nil)
    #expect(PageLinks(try site.text("index.html")).targets.contains("lists/key.html"))
  }

  @Test("A project's page names its lists, who answers for it there, and its tasks")
  func onProject() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(
      ["<dt>挂钩领导</dt><dd>MARK-LEADER</dd>", "所列清单与任务", "关键清单", "专班 东环专班", ">征地<", ">进场<"],
      in: "projects/A-1.html")
    try site.expectInOrder(["关键清单", "服务年清单", ">验收<"], in: "projects/A-2.html")
    #expect(try !site.text("projects/A-3.html").contains("所列清单与任务"))
  }

  @Test("The sample's three lists have a page each")
  func sample() throws {
    let site = try SiteMap.sample.get()
    for list in ["service-year", "key", "wall-chart"] {
      #expect(site.files["lists/\(list).html"] != nil, "\(list)")
    }
  }
}
