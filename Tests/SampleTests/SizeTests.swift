import Testing

@testable import Sample

@Suite("The size of a sample")
struct SizeTests {
  @Test("Every project has a narrative of about 2 KB", arguments: SampleSet.sizes)
  func narratives(of set: SampleSet) throws {
    let narratives = try set.records().files.filter { $0.path.hasPrefix("projects/") }
    #expect(narratives.count == set.projects)
    for narrative in narratives {
      #expect((1_500...2_500).contains(narrative.bytes.count), "\(narrative.path)")
    }
  }

  @Test("Every month has a table, every year a plan, and every August on record an adjustment")
  func tables() throws {
    let records = try SampleSet(projects: 12, months: 20).records()
    let paths = Set(records.files.map(\.path))
    #expect(
      paths.isSuperset(of: ["plans/2022.csv", "plans/2022-08.csv", "plans/2023.csv"]))
    #expect(paths.contains("plans/2023-08.csv") && !paths.contains("plans/2024.csv"))
    for month in 0..<20 { #expect(paths.contains("progress/\(RecordMonth(month).text).csv")) }
    #expect(!paths.contains("progress/2023-09.csv"))
  }

  @Test("All projects are in the first plan while there is one year without an adjustment")
  func firstPlan() throws {
    let records = try SampleSet(projects: 60, months: 7).records()
    let plan = try #require(records.files.first { $0.path == "plans/2022.csv" })
    #expect(plan.bytes.count { $0 == UInt8(ascii: "\n") } == 61)
  }

  @Test(
    "Organisations grow with the projects, to some hundreds at most",
    arguments: [(1, 16...24), (183, 38...46), (10_000, 80...120), (100_000, 200...320)])
  func organisations(projects: Int, expected: ClosedRange<Int>) {
    let roster = Roster(projects: projects, seed: 1)
    #expect(expected.contains(roster.organisations.count))
    let names = roster.organisations.flatMap { [$0.id, $0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test("No two projects have one name or id")
  func names() throws {
    let projects = try SampleSet(projects: 6_000, months: 30).records().projects
    #expect(Set(projects.map(\.name)).count == projects.count)
    #expect(Set(projects.map(\.id)).count == projects.count)
  }

  @Test("However many projects there are, no amount of portal.yml is out of bounds")
  func baselines() throws {
    for (projects, hasBaselines) in [(300, true), (45_000, false)] {
      let files = try SampleSet(projects: projects, months: 1).records().files
      let settings = try #require(files.first { $0.path == "portal.yml" })
      let text = String(decoding: settings.bytes, as: UTF8.self)
      #expect(text.contains("baselines:") == hasBaselines)
    }
  }

  @Test("Numbers out of range give nothing")
  func outOfRange() {
    for projects in [0, -1, 100_001] {
      #expect(SampleRecords(projects: projects, months: 1, seed: 1) == nil)
    }
    for months in [0, 61, .min] {
      #expect(SampleRecords(projects: 1, months: months, seed: 1) == nil)
    }
  }
}
