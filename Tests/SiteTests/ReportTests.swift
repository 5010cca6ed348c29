import Portfolio
import Testing

@Suite("Monthly reports")
struct ReportTests {
  @Test("A report stays byte for byte as it was when later months, plans and drafts come")
  func unchanged() throws {
    let all = try Repository.files(in: "content")
    let june = all.filter { path, _ in
      !isLater(path, than: "2022-06") && path != "corrections.csv"
    }
    let then = try SiteMap(june, asOf: Day(year: 2022, month: 6, day: 30))
    var now = all
    now["corrections.csv"] = nil
    let later = try SiteMap(now)
    #expect(then.faults == [] && later.faults == [])
    for month in 1...6 {
      let path = "reports/2022-0\(month).html"
      #expect(try then.text(path) == later.text(path), "\(path)")
    }
  }

  @Test("A report links to nothing but earlier reports, the list of reports and its assets")
  func links() throws {
    let site = try SiteMap(try Repository.files(in: "content"))
    let report = PageLinks(try site.text("reports/2022-12.html"))
    let targets = Set(report.targets.filter { !$0.hasPrefix("#") })
    #expect(
      targets == [
        "../assets/icon.svg", "../assets/portal.css", "../assets/portal.js",
        "../reports/index.html", "../reports/2022-11.html",
      ])
  }

  @Test("There is one for every month on record")
  func everyMonth() throws {
    let site = try SiteMap(try Repository.files(in: "content"))
    let reports = site.files.keys.filter { $0.hasPrefix("reports/2022-") }
    #expect(reports.count == 12)
  }

  /// Whether a table or text came after a month.
  private func isLater(_ path: String, than month: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    switch path.prefix(while: { $0 != "/" }) {
    case "progress", "meetings": return name > "\(month)-99"
    case "plans": return name > "2022-06.csv" && name != "2022.csv"
    case "bulletins": return true
    default: return false
    }
  }
}
