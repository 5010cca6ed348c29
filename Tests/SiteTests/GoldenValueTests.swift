import Portfolio
import Records
import Testing

@testable import Site

/// The figures of 2022 that the sample must reproduce, from a published brief of the office.
@Suite("Golden values")
struct GoldenValueTests {
  /// One tier's column: texts as published, amounts in 亿元; raw sums in 万元.
  struct Golden: Sendable, CustomTestStringConvertible {
    let tier: String
    let projects: Int
    let total: String
    let totalChange: String
    let annual: String
    let annualChange: String
    let completed: String
    let rate: String
    let lead: String
    let sums: [Int64]

    var testDescription: String { tier }
  }

  private static let golden = [
    Golden(
      tier: "provincial", projects: 13, total: "282", totalChange: "+17.3%", annual: "39.5",
      annualChange: "+26.0%", completed: "50.8", rate: "128.7%", lead: "28.7",
      sums: [2_820_000, 394_800, 508_000, 2_404_100, 313_300]),
    Golden(
      tier: "municipal", projects: 82, total: "695", totalChange: "+37.6%", annual: "109.9",
      annualChange: "+21.5%", completed: "126.7", rate: "115.3%", lead: "15.3",
      sums: [6_950_000, 1_099_000, 1_267_000, 5_050_900, 904_500]),
    Golden(
      tier: "local", projects: 183, total: "949.27", totalChange: "+38.4%", annual: "171.26",
      annualChange: "+31.8%", completed: "180.6", rate: "105.4%", lead: "5.4",
      sums: [9_492_700, 1_712_600, 1_805_700, 6_858_900, 1_299_400]),
  ]

  /// Read once for all tests.
  private static let sample = Result { try GoldenSample() }

  private func sample() throws -> GoldenSample { try Self.sample.get() }

  /// An amount in 亿元 with as many decimals as a published text has.
  private func yi(_ money: Money, like text: String) -> String {
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    return Notation.yi(money, decimals: decimals)
  }

  @Test("The newest month is December 2022")
  func newestMonth() throws {
    #expect(try sample().figures.asOf == Month(year: 2022, month: 12)?.lastDay)
  }

  @Test("Every published figure of every tier is reproduced to the digit", arguments: golden)
  func published(golden: Golden) throws {
    let tier = try #require(try sample().figures.tiers.first { $0.tier.id == golden.tier })
    let progress = tier.group.progress
    #expect(tier.group.projects == golden.projects)
    #expect(yi(tier.group.total, like: golden.total) == golden.total)
    #expect(Notation.change(tier.yearOnYear.total) == golden.totalChange)
    #expect(yi(progress.annual, like: golden.annual) == golden.annual)
    #expect(Notation.change(tier.yearOnYear.annual) == golden.annualChange)
    #expect(yi(progress.completed, like: golden.completed) == golden.completed)
    #expect(Notation.percent(progress.rate) == golden.rate)
    #expect(Notation.points(progress.lead) == golden.lead)
    #expect(progress.pace == .ahead)
  }

  @Test("The raw sums that satisfy every published figure at once are exact", arguments: golden)
  func rawSums(golden: Golden) throws {
    let tier = try #require(try sample().figures.tiers.first { $0.tier.id == golden.tier })
    let progress = tier.group.progress
    let sums: [Money?] = [
      tier.group.total, progress.annual, progress.completed, tier.lastYear.total,
      tier.lastYear.annual,
    ]
    #expect(sums == golden.sums.map { Money(yuan: $0 * Money.wan) })
  }

  @Test("The 13 are among the 82, the 82 among the 183, and reserve projects come on top")
  func nested() throws {
    let sample = try sample()
    #expect(sample.members(of: "provincial").isStrictSubset(of: sample.members(of: "municipal")))
    #expect(sample.members(of: "municipal").isStrictSubset(of: sample.members(of: "local")))
    #expect(sample.figures.projects.count > 183)
  }

  @Test("The local curve runs below time progress in the first half and ends above it")
  func curve() throws {
    let local = try #require(try sample().figures.tiers.first { $0.tier.id == "local" })
    let leads = local.series.compactMap(\.progress.lead)
    #expect(leads.count == 12)
    #expect(leads.prefix(6).allSatisfy { $0 < .zero })
    #expect(leads.suffix(3).allSatisfy { $0 > .zero })
    // Once overtaken, it does not fall behind again.
    let firstAhead = leads.firstIndex { $0 > .zero } ?? 0
    #expect(leads[firstAhead...].allSatisfy { $0 > .zero })
  }

  @Test("The draft plan of 2023 has 133 formal projects, 673.7, 139.4, 18.6% less than 2022")
  func draft() throws {
    let draft = try #require(try sample().figures.draftPlan)
    #expect([draft.year, draft.projects] == [2023, 133])
    #expect(draft.total == Money(yuan: 6_737_000 * Money.wan))
    #expect(draft.annual == Money(yuan: 1_394_000 * Money.wan))
    #expect(Notation.yi(draft.total) == "673.7")
    #expect(Notation.yi(draft.annual) == "139.4")
    #expect(Notation.change(draft.yearOnYear.annual) == "−18.6%")
  }

  @Test("More than 30 projects were unblocked")
  func unblocked() throws {
    #expect(try sample().figures.problems.projectsUnblocked > 30)
  }
}

/// The sample's register and its figures as of the newest month.
private struct GoldenSample {
  let register: Register
  let figures: Figures

  init() throws {
    let files = ContentFiles(memory: try Repository.files(in: "content"))
    register = try #require(readRecords(files, root: "content").register)
    let day = try #require(register.newestReportingDay)
    figures = try #require(Figures(of: register, asOf: day))
  }

  /// The formal projects of a tier.
  func members(of tier: String) -> Set<Int> {
    guard let place = register.settings.tiers.firstIndex(where: { $0.id == tier }) else {
      return []
    }
    return Set(figures.formal.filter { $0.tiers.contains(place) }.map(\.entry.project))
  }
}
