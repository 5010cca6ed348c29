import Portfolio
import Testing

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
    let targets = Set(report.targets.filter { !$0.hasPrefix("#") })
    #expect(
      targets == [
        "../assets/icon.svg", "../assets/portal.css", "../assets/portal.js",
        "../reports/index.html", "../reports/2022-11.html",
      ])
  }

  @Test("There is one for every month on record")
  func everyMonth() throws {
    let site = try SiteMap.sample.get()
    let reports = site.files.keys.filter { $0.hasPrefix("reports/2022-") }
    #expect(reports.count == 12)
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
