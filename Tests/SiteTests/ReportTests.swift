import Portfolio
import Records
import Testing

@testable import Site

@Suite("Monthly reports")
struct ReportTests {
  @Test("A report stays byte for byte as it was when later months, plans and drafts come")
  func unchanged() throws {
    // Bulletins name the draft plan, which June's records cannot hold.
    var all = try Repository.files(in: "content").filter { !$0.key.hasPrefix("bulletins/") }
    all["corrections.csv"] = nil
    all["portal.yml"] = Array(
      String(decoding: try #require(all["portal.yml"]), as: UTF8.self)
        .replacing("draftPlan:\n  year: 2023\n  floor: 2022\n", with: "").utf8)
    let then = try SiteMap(asOfJune(all))
    let later = try SiteMap(all)
    #expect(then.faults == [])
    #expect(later.faults == [])
    for month in 1...6 {
      let path = "reports/2022-0\(month).html"
      #expect(try then.text(path) == later.text(path), "\(path)")
    }
  }

  @Test("A report links to nothing but earlier reports, the list of reports and its assets")
  func links() throws {
    let site = try SiteMap.sample.get()
    let report = PageLinks(try site.text("reports/2022-12.html"))
    let assets = AssetNames(of: ContentFiles(memory: try Repository.files(in: "site-templates")))
    let targets = Set(report.targets.filter { !$0.hasPrefix("#") })
    #expect(
      targets == [
        "../\(assets[.icon].path)", "../\(assets[.stylesheet].path)", "../\(assets[.script].path)",
        "../reports/index.html", "../reports/2022-11.html",
      ])
  }

  @Test("There is one for every month on record")
  func everyMonth() throws {
    let site = try SiteMap.sample.get()
    let reports = site.files.keys.filter { $0.hasPrefix("reports/2022-") }
    #expect(reports.count == 12)
  }

  @Test("A project that is behind without a problem on record is named as unexplained")
  func unexplained() throws {
    let content = SmallContent().adding(
      "problems.csv",
      """
      问题编号,项目编号,提出日期,要素类别,问题,协调层级,状态
      P-1,A-2,2022-01-10,用地,红线未交,部门协调,待协调

      """
    ).adding("progress/2022-02.csv", "项目编号,本年累计完成\nA-1,150\nA-2,20\n")
    let report = try SiteMap(content.files).text("reports/2022-02.html")
    #expect(report.contains("其他慢于时间进度而未登记问题的项目1项，原因待说明：东环路。"))
    #expect(report.contains("红线未交"))
  }

  @Test("A report tells whose status and pace changed since the month before")
  func changes() throws {
    let content = SmallContent().adding(
      "progress/2022-01.csv", "项目编号,本年累计完成,状态\nA-1,100,前期\nA-2,20,在建\n"
    ).adding("progress/2022-02.csv", "项目编号,本年累计完成,状态\nA-1,120,在建\nA-2,20,在建\n")
    let report = try SiteMap(content.files).text("reports/2022-02.html")
    let changes = try #require(report.split(separator: "状态变化的项目").last)
    #expect(changes.contains("<td data-label=\"上月\">前期</td><td data-label=\"本月\">在建</td>"))
    #expect(report.contains("快慢变化的项目"))
  }

  @Test("A report names what the month solved and how, and not what later months solve")
  func solved() throws {
    let content = SmallContent().adding(
      "problems.csv",
      """
      问题编号,项目编号,提出日期,要素类别,问题,协调层级,状态,解决日期,结果
      P-1,A-2,2022-01-10,用地,红线未交,部门协调,已解决,2022-01-20,红线已交
      P-2,A-1,2022-01-11,资金,进度款未付,部门协调,已解决,2022-02-20,进度款已付

      """)
    let report = try SiteMap(content.files).text("reports/2022-01.html")
    #expect(report.contains("本月解决的问题"))
    #expect(report.contains("红线已交"))
    #expect(report.contains("进度款未付"))
    #expect(!report.contains("进度款已付"))
  }

  /// The records as they were at the end of June 2022: what is required, and the problems
  /// raised by then.
  private func asOfJune(_ all: [String: [UInt8]]) throws -> [String: [UInt8]] {
    var june = all.filter { path, _ in
      ["portal.yml", "units.csv", "plans/2022.csv"].contains(path)
        || (path.hasPrefix("progress/") && path < "progress/2022-07")
    }
    let problems = String(decoding: try #require(all["problems.csv"]), as: UTF8.self)
    let kept = problems.split(separator: "\n").enumerated().filter { number, row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return number == 0 || (cells.count > 2 && cells[2] < "2022-07")
    }
    june["problems.csv"] = Array(kept.map(\.element).joined(separator: "\n").utf8)
    return june
  }
}
