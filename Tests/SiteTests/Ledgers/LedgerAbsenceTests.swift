import Portfolio
import Testing

@Suite("Ledgers that are not kept")
struct LedgerAbsenceTests {
  private static let tables = [
    "lists/key.csv", "lists/year.csv", "problems.csv", "approvals.csv", "inspections.csv",
    "bonds.csv", "factors.csv", "meetings/2022-01-15.md", "meetings/2022-02-20.md",
  ]

  @Test("Without any ledger there is no page, no section and no word of them")
  func none() throws {
    let site = try SiteMap(SmallContent().files)
    let folders = [
      "lists", "problems", "meetings", "inspections", "approvals", "bonds", "factors",
    ]
    #expect(!site.files.keys.contains { path in folders.contains { path.hasPrefix($0 + "/") } })
    for word in ["等谁解决", "清单", "要素保障", "督查调研", "并联审批", "专项债券", "协调会议"] {
      #expect(site.files(with: word).filter { $0.hasSuffix(".html") } == [], "\(word)")
    }
  }

  @Test("With one of them alone the site is whole, and every link resolves", arguments: tables)
  func alone(table: String) throws {
    var content = SmallContent.withLedgers
    for other in Self.tables where other != table { content.files[other] = nil }
    if table.hasPrefix("meetings/") {
      content = content.replacing("problems: [P-1, P-3]\n", with: "", in: "meetings/2022-01-15.md")
        .replacing("problems: [P-1]\n", with: "", in: "meetings/2022-02-20.md")
      for other in Self.tables where other != table { content.files[other] = nil }
    }
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    try expectLinksResolve(in: site)
  }

  @Test("Before anything in them had happened there is no page either")
  func before() throws {
    var content = SmallContent.withLedgers
    for table in ["lists/key.csv", "lists/year.csv", "bonds.csv"] { content.files[table] = nil }
    content["plans/2021.csv"] = content["plans/2022.csv"]
    content["progress/2021-01.csv"] = content["progress/2022-01.csv"]
    let day = try #require(Day(year: 2021, month: 1, day: 31))
    let site = try SiteMap(content.files, asOf: day)
    #expect(site.faults == [])
    #expect(site.files["problems/index.html"] == nil)
    #expect(site.files["units/D03.html"] == nil)
    try expectLinksResolve(in: site)
  }
}
