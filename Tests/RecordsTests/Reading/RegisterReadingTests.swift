import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("The register")
struct RegisterReadingTests {
  private let register: Register

  init() throws {
    let reading = readRecords(FullContent.files(), root: "content")
    #expect(reading.diagnostics == [])
    #expect(reading.encodings == [])
    register = try #require(reading.register)
  }

  @Test("Projects are all that any plan names, by id, and rows name them by position")
  func projects() {
    #expect(register.projects.map(\.id) == ["KP-1", "KP-2", "KP-3", "KP-4"])
    #expect(register.plans.map(\.year) == [2022, 2022, 2023])
    #expect(register.plans.map { $0.entries.map(\.project) } == [[0, 1, 2], [0, 1], [3]])
  }

  @Test("A plan's row is linked to tiers, sectors and units by any of their names")
  func planEntry() throws {
    let entry = try #require(register.plans[0].entry(of: 1))
    #expect(entry.name == "西河堤防,一期")
    #expect(entry.tiers == [0, 1])
    #expect(entry.category == .reserve)
    #expect(register.settings.sectors[entry.sector] == "水利")
    #expect([entry.town, entry.unit, entry.supervisor] == [0, 2, 1])
    #expect(entry.nature == .new)
    #expect(entry.total == Money(yuan: 120_005_000))
    #expect(entry.annual == Money(yuan: 30_000_000))
    #expect(entry.prior == Money(yuan: 1))
    #expect(entry.start?.description == "2022-06")
    #expect(entry.finish?.description == "2024-06")
    #expect(entry.cadence == .weekly)
    #expect(entry.source == .newlyApproved)
    #expect(register.tables[entry.origin.table].path == "plans/2022.csv")
    #expect(entry.origin.line == 2)
  }

  @Test("What a plan's row leaves blank has its default")
  func defaults() throws {
    let entry = try #require(register.plans[0].entry(of: 0))
    #expect(entry.tiers == [])
    #expect(entry.category == .formal)
    #expect(entry.cadence == .monthly)
    #expect(entry.prior == .zero)
    #expect(entry.town == nil)
    #expect(entry.source == nil)
  }

  @Test("Reports are a project's by date, a month's as of its last day")
  func reports() {
    #expect(
      register.reportTables.map(\.date.description) == ["2022-07-31", "2022-08-15", "2022-08-31"])
    #expect(register.reportTables.map(\.isInterim) == [false, true, false])
    #expect(register.reportTables.map(\.rows) == [2, 1, 2])
    let reports = Array(register.reports.of(0))
    #expect(reports.map(\.date.description) == ["2022-07-31", "2022-08-15", "2022-08-31"])
    #expect(reports.map(\.completed.yuan) == [90_000_000, 95_000_000, 94_000_000])
    #expect(reports.map(\.note) == [nil, nil, "核减"])
    #expect(register.reports.of(2).first?.stage == "设备\n安装")
    #expect(register.reports.of(2).first?.status == .finished)
    #expect(register.reports.of(2).first?.started?.description == "2022-01-05")
  }

  @Test(
    "Tasks stand in the order of portal.yml's lists, blanks filled from the project's row before")
  func tasks() {
    #expect(register.tasks.rows.map(\.list) == [0, 1, 1])
    let tasks = Array(register.tasks.of(0))
    #expect(tasks.map(\.leader) == ["甲", "甲"])
    #expect(tasks.map(\.phone) == ["1234", "1234"])
    #expect(tasks.map(\.scheme) == ["方案", "方案"])
    #expect(tasks.map(\.requirement) == ["清零", nil])
    #expect(tasks.map(\.state) == [.done, .underWay])
  }

  @Test("Every ledger is read in the order of its rows")
  func ledgers() {
    #expect(register.units.map(\.aliases) == [["东江", "东江镇"], [], ["建投公司", "城投", "投资公司"]])
    #expect(register.units.map(\.leader) == ["甲", nil, nil])
    #expect(register.milestones.of(1).map(\.actual?.description) == ["2022-06-03"])
    #expect(register.problems.rows.map(\.id) == ["P-1", "P-2"])
    #expect(register.problems.rows.map(\.department) == [1, nil])
    #expect(register.problems.rows.map(\.escalated?.description) == [nil, "2022-05-02"])
    #expect(register.approvals.of(0).map(\.department) == [1])
    #expect(register.inspections.rows.map(\.project) == [0, nil])
    #expect(register.inspections.rows.map(\.town) == [0, nil])
    #expect(register.bonds.of(1).map(\.granted?.yuan) == [15_002_500])
    #expect(register.candidates.map(\.unit) == [0, nil])
    #expect(register.candidates.map(\.state) == [.toInclude, nil])
    #expect(register.factors.of(0).map(\.month.description) == ["2022-11"])
    #expect(register.corrections.map(\.period.description) == ["2022-07"])
  }

  @Test("Tables are those that were read, by path, with their rows")
  func tables() {
    #expect(
      register.tables.map(\.path) == FullContent.tables.keys.filter { $0 != "portal.yml" }.sorted())
    #expect(register.tables.first { $0.path == "problems.csv" }?.rows == 2)
  }
}
