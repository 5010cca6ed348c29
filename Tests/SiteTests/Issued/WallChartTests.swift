import Portfolio
import Testing

@Suite("The wall chart")
struct WallChartTests {
  /// Three projects with a schedule, two of them on a list, one of these in a town.
  private var content: SmallContent {
    var content = SmallContent()
    content["units.csv"] = """
      单位编号,单位名称,类型
      D01,交通局,部门
      T01,水口镇,镇街

      """
    content["plans/2022.csv"] = """
      项目编号,项目名称,行业,属地,责任单位,建设性质,总投资,年度计划,开工时间,竣工时间
      A-1,东环路,公路工程,水口镇,交通局,新建,10000,1000,2022-01,2023-06
      A-2,西堤加固,水利工程,,交通局,续建,5000,500,2021-03,2022-12
      A-3,南桥,公路工程,水口镇,交通局,新建,800,80,2022-02,

      """
    content["milestones.csv"] = """
      项目编号,节点,计划日期,实际日期
      A-1,开工,2022-01-10,2022-01-12
      A-1,主体封顶,2022-12-20,

      """
    return content
  }

  private let list = """
    项目编号,任务,完成时限,状态,挂钩领导
    A-1,完成征地,2022-03-01,推进中,吴演示
    A-2,完成验收,2022-12-01,未启动,陈示例

    """

  private var listed: SmallContent {
    content.adding("lists/key.csv", list).replacing(
      "region: 示范市", with: "region: 示范市\nlists: [{id: key, name: 关键清单}]", in: "portal.yml")
  }

  @Test("Without a list it shows every formal project, by town, else by unit")
  func formal() throws {
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let page = try site.text("wall-chart.html")
    let towns = try #require(page.firstRange(of: ">水口镇（2项）<"))
    let units = try #require(page.firstRange(of: ">交通局（1项）<"))
    #expect(towns.lowerBound < units.lowerBound)
    for name in ["东环路", "西堤加固", "南桥"] { #expect(page.contains(">\(name)</a>")) }
    #expect(site.files["wall-chart-key.svg"] == nil)
    try expectLinksResolve(in: site)
  }

  @Test("With lists it shows what is on them, with the leader, and a sheet for each")
  func lists() throws {
    let site = try SiteMap(listed.files)
    #expect(site.faults == [])
    let page = try site.text("wall-chart.html")
    #expect(page.contains("吴演示") && page.contains("陈示例"))
    #expect(!page.contains(">南桥</a>"))
    for path in ["wall-chart.svg", "wall-chart-key.svg"] {
      let sheet = try site.text(path)
      #expect(sheet.contains("width=\"420mm\" height=\"297mm\""), "\(path)")
      #expect(sheet.contains(">东环路</text>"), "\(path)")
      #expect(sheet.contains(">吴演示</text>"), "\(path)")
      #expect(sheet.contains(">2022.1—2023.6</text>"), "\(path)")
      #expect(sheet.contains("2022年1月31日"), "\(path)")
    }
    #expect(try site.text("wall-chart-key.svg").contains("关键清单"))
    try expectLinksResolve(in: site)
  }

  @Test("Leaders stay inside where portal.yml does not publish them")
  func leadersWithheld() throws {
    let closed = listed.replacing(
      "region: 示范市", with: "region: 示范市\npublish: {people: [guarantor]}", in: "portal.yml")
    let site = try SiteMap(closed.files)
    for path in ["wall-chart.html", "wall-chart.svg", "wall-chart-key.svg"] {
      let text = try site.text(path)
      #expect(!text.contains("吴演示") && !text.contains("挂钩领导"), "\(path)")
    }
  }

  @Test("A milestone that comes after the day is still a planned one")
  func milestonesOfTheDay() throws {
    let later = content.replacing(
      "2022-12-20,", with: "2022-12-20,2022-11-30", in: "milestones.csv")
    let then = try SiteMap(content.files)
    let now = try SiteMap(later.files)
    #expect(try then.text("wall-chart.svg") == now.text("wall-chart.svg"))
  }

  @Test("The sheets of the sample are as large as their projects need, at most A3 for a list")
  func sample() throws {
    let site = try SiteMap.sample.get()
    #expect(try site.text("wall-chart.svg").contains("width=\"420mm\" height=\"594mm\""))
    for list in ["service-year", "key", "wall-chart"] {
      let sheet = try site.text("wall-chart-\(list).svg")
      let isA3 = ["width=\"420mm\" height=\"297mm\"", "width=\"297mm\" height=\"420mm\""]
        .contains(where: sheet.contains)
      #expect(isA3, "\(list)")
      #expect(sheet.contains("示例数据"), "\(list)")
    }
  }

  @Test("All 183 projects of the sample fit A0 where no list chooses among them")
  func largest() throws {
    let files = try Repository.files(in: "content").filter { !$0.key.hasPrefix("lists/") }
    let sheet = try SiteMap(files).text("wall-chart.svg")
    #expect(sheet.contains("width=\"841mm\" height=\"1189mm\""))
    #expect(sheet.split(separator: "<g><title>").count == 184)
  }
}
