import Testing

@Suite("Approvals, inspections, bonds and factors")
struct CoordinationPageTests {
  private let site = Result { try SiteMap(SmallContent.withLedgers.files) }

  @Test("Approvals give each department's share in time and each project's steps in a drawing")
  func approvals() throws {
    let site = try site.get()
    try site.expectInOrder(
      [
        "2个项目受理3项审批事项，", "办结2项，", "按时办结率33.3%，", "1项超期未办结", "水利局", "0.0%", "供电局",
        "100.0%", "正在办理的事项（1）", "超期5天",
      ], in: "approvals/index.html")
    let page = try site.text("approvals/index.html")
    #expect(page.split(separator: "<svg class=\"chart timeline\"").count > 2)
    #expect(page.contains("14/20天"))
  }

  @Test("A project's page gives days taken beside days promised")
  func projectApprovals() throws {
    try site.get().expectInOrder(
      ["并联审批", "环评", "2022年1月15日", ">14<", ">20<", "提前6天", "施工许可", ">14<", ">10<", "迟4天"],
      in: "projects/A-1.html")
  }

  @Test("Inspections say what was closed in time, late or not at all; past due first")
  func inspections() throws {
    let site = try site.get()
    try site.expectInOrder(
      [
        "开展4次督查、调研和走访，", "1项按时整改，", "1项迟于时限整改，", "1项超期未整改", "全部记录", "排水不畅",
        "超期10天", "运转正常", "无整改要求", "裸土未盖", "迟4天整改", "围挡破损", "按时整改",
      ], in: "inspections/index.html")
    #expect(try site.text("projects/A-2.html").contains("排水不畅"))
  }

  @Test("Bonds are summed by stage, each stage with what has passed it")
  func bonds() throws {
    let site = try site.get()
    let stages = try site.part(of: "bonds/index.html", from: "各阶段进展", to: "</section>")
    let cells = stages.split(separator: "<th scope=\"row\"").dropFirst().map(String.init)
    #expect(cells.count == 5)
    #expect(cells[0].contains(">0.40<") && cells[0].contains(">0.25<"))
    #expect(cells[4].contains(">0.30<") && cells[4].contains(">0.25<"))
    try site.expectInOrder(["专项债券", "第一批", "发行", "3,000", "2,500"], in: "projects/A-1.html")
  }

  @Test("Factors say what is waiting, since when and on whom")
  func factors() throws {
    let site = try site.get()
    try site.expectInOrder(
      ["2个项目2项要素需求，", "已落实1项，", "办理中1项", "尚未落实的要素（1）", "东环路", "用地", "交通局", "2021年12月"],
      in: "factors/index.html")
    try site.expectInOrder(["要素保障", "用地", "已报", "办理中"], in: "projects/A-1.html")
    #expect(try site.text("units/D01.html").contains("尚未落实的要素（1）"))
  }

  @Test("Rows dated after the edition's day show on no page")
  func later() throws {
    let site = try site.get()
    #expect(site.faults == [])
    let marked = site.files(with: "MARK-LATER-").filter { !$0.hasPrefix("data/tables/") }
    #expect(marked == [])
  }

  @Test("Each page leads to the others and says which it is")
  func views() throws {
    let site = try site.get()
    let pages = ["problems", "factors", "meetings", "inspections", "approvals", "bonds"]
    for page in pages {
      let links = PageLinks(try site.text("\(page)/index.html")).targets
      #expect(pages.allSatisfy { links.contains("../\($0)/index.html") }, "\(page)")
    }
  }
}
