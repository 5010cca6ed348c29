import Diagnostics
import Portfolio
import Testing

@testable import Records

/// A file's settings, and its messages as `rule line:column`.
func read(settings text: String) -> (reading: SettingsReading?, found: [Diagnostic]) {
  var found: [Diagnostic] = []
  let reading = readSettings(Array(text.utf8), path: "content/portal.yml", reporting: &found)
  return (reading, found.sorted())
}

@Suite("portal.yml")
struct SettingsReadingTests {
  @Test("Every key is read as what it means")
  func everyKey() throws {
    let (reading, found) = read(settings: settingsSample)
    #expect(found.isEmpty, "\(marks(found))")
    let settings = try #require(reading?.settings)
    #expect(settings.title == "开平市重点项目进展")
    #expect(settings.publisher == "开平市重点项目推进领导小组办公室")
    #expect(settings.region == "开平市")
    #expect(settings.language == .chinese)
    #expect(settings.tiers.map(\.id) == ["provincial", "municipal", "local"])
    #expect(settings.tiers.map(\.coversAll) == [false, false, true])
    #expect(settings.domains.map(\.name) == ["基础设施工程", "产业工程"])
    #expect(settings.sectors == ["公路工程", "港航工程", "水利工程", "先进制造", "新材料"])
    #expect(settings.lists.map(\.name) == ["企业服务年重大项目清单", "关键项目清单"])
    #expect(settings.draftPlan == DraftPlanSetting(year: 2023, floor: 2022))
    #expect(settings.publishedPeople == [.leader, .phone])
    #expect(settings.isSample)
    #expect(settings.oc4ids?.prefix == "oc4ids-a1b2c3")
    #expect(settings.oc4ids?.sectors == ["公路工程": "transport.road"])
    #expect(settings.site == "https://example.org/portal")
  }

  @Test("Amounts and percentages are exact")
  func exactNumbers() throws {
    let settings = try #require(read(settings: settingsSample).reading?.settings)
    #expect(
      settings.baselines == [
        Baseline(
          year: 2021, tier: "local", projects: nil, total: Money(yuan: 68_589_000_000),
          annual: Money(yuan: 12_994_005_000)),
        Baseline(year: 2021, tier: "municipal", projects: 70, total: nil, annual: nil),
        Baseline(year: 2020, tier: "local", projects: nil, total: nil, annual: Money(yuan: 10_000)),
      ])
    guard case .monthly(let shares) = settings.timeProgress else { return #expect(Bool(false)) }
    #expect(shares.count == 12)
    #expect(shares[2] == Ratio(105, over: 1000))
    #expect(settings.ranking.minimumPlan == Money(yuan: 10_000_000))
    #expect([settings.ranking.commend, settings.ranking.urge] == [3, 4])
    #expect(settings.pace.behind == Ratio(-15, over: 1000))
    #expect(settings.pace.seriouslyBehind == Ratio(-1, over: 10))
  }

  @Test("Keys left out have the defaults that the contract names")
  func defaults() throws {
    let (reading, found) = read(settings: shortSettings)
    #expect(found.isEmpty)
    let settings = try #require(reading?.settings)
    #expect(settings.language == .chinese)
    #expect(settings.lists.isEmpty && settings.baselines.isEmpty)
    #expect(settings.draftPlan == nil && settings.site == nil && settings.oc4ids == nil)
    #expect(settings.timeProgress == .linear)
    #expect([settings.ranking.commend, settings.ranking.urge] == [5, 5])
    #expect(settings.ranking.minimumPlan == .zero)
    #expect(settings.pace.behind == .zero)
    #expect(settings.pace.seriouslyBehind == Ratio(-1, over: 10))
    #expect(settings.publishedPeople == [.leader, .guarantor])
    #expect(!settings.isSample)
  }

  @Test("An empty list of people publishes none; a key without a value is an error")
  func nobody() throws {
    let none = read(settings: shortSettings + "\npublish: {people: []}")
    #expect(none.found.isEmpty)
    #expect(none.reading?.settings.publishedPeople == [])
    let blank = read(settings: shortSettings + "\npublish: {people: }")
    #expect(marks(blank.found) == ["value-blank 9:11"])
  }

  @Test("It says where the years of the draft stand, for plans are looked for elsewhere")
  func places() throws {
    let reading = try #require(
      read(settings: shortSettings + "\ndraftPlan: {year: 2023, floor: 2022}").reading)
    #expect(reading.draftYear?.place.column == 19)
    #expect(reading.draftFloor?.place.column == 32)
    #expect(reading.draftFloor?.place.line == 9)
    #expect(reading.draftFloor?.length == 4)
  }

  @Test("An empty file lacks each required key")
  func empty() {
    let found = read(settings: "").found
    #expect(marks(found) == Array(repeating: "key-missing 1:1", count: 5))
    #expect(
      found.map { $0.details["key"] } == ["publisher", "region", "sectors", "tiers", "title"])
  }
}
