import TestNumbers
import Testing

@testable import Portfolio

/// Sums over plain values in one pass are those that a walk over the rows themselves finds.
@Suite("Sums in one pass")
struct PassTests {
  private static let tiers = [
    Tier(id: "p", name: "省"), Tier(id: "m", name: "市"),
    Tier(id: "local", name: "本级", coversAll: true),
  ]

  /// Plans, adjustments and reports drawn from a seed, absurd ones among them.
  private func register(_ seed: UInt64) -> Register {
    var draws = SplitMix(seed: seed)
    var records = RegisterBuilder()
    records.tiers = Self.tiers
    records.domains = [
      Domain(name: "基建", sectors: ["公路", "水利"]), Domain(name: "民生", sectors: ["教育"]),
    ]
    func rows() -> [PlanRow] {
      (0..<15).filter { _ in draws.below(4) > 0 }.map { number in
        let months: [Month?] = [nil, "2021-11", "2022-01", "2022-05", "2022-12"]
        let cadences: [PlanEntry.Cadence] = [.monthly, .halfMonthly, .weekly]
        return PlanRow("P\(number)", annual: [0, 1, 7, 1000, 98_765_432_100][draws.below(5)])
          .with(\.total, Int64(draws.below(5000)))
          .with(\.tiers, [["p"], ["m"], ["p", "m"], []][draws.below(4)])
          .with(\.category, draws.below(5) == 0 ? .reserve : .formal)
          .with(\.sector, ["公路", "水利", "教育"][draws.below(3)])
          .with(\.unit, "U\(draws.below(6))")
          .with(\.nature, draws.below(2) == 0 ? .new : .continued)
          .with(\.start, months[draws.below(5)])
          .with(\.cadence, cadences[draws.below(3)])
      }
    }
    if seed % 2 == 0 { records.plan(2021, rows()) }
    records.plan(2022, rows())
    if seed % 3 > 0 { records.adjust("2022-04", rows()) }
    if seed % 3 == 2 { records.adjust("2022-06", rows()) }
    for number in 0..<15 {
      for month in 1...7 where draws.below(4) > 0 {
        guard let end = Month(year: 2022, month: month)?.lastDay else { continue }
        records.report("P\(number)", end, [0, 3, 500, 12_345_678_901][draws.below(4)])
      }
    }
    return records.register()
  }

  @Test("Every division's series adds up the rows that it covers", arguments: 1...8)
  func series(seed: UInt64) {
    let register = register(seed)
    for day in ["2022-07-31", "2022-06-13", "2022-04-30", "2022-01-01"] as [Day] {
      let course = YearCourse(of: register, to: day)
      for tier in Self.tiers.indices {
        let expected = sums(register, to: day) { register.isMember($0, ofTier: tier) }
        #expect(course.series(ofTier: tier).map { Sums($0) } == expected)
      }
      for sector in 0..<3 {
        let expected = sums(register, to: day) { $0.sector == sector }
        #expect(course.series(ofSector: sector).map { Sums($0) } == expected)
      }
      for ranking in course.unitStandings {
        for unit in ranking.units {
          let expected = sums(register, to: ranking.date) { $0.unit == unit.unit }.last
          #expect(Sums(date: ranking.date, unit.group.progress) == expected)
        }
      }
    }
  }

  @Test("A row's standing is what its project's figures say", arguments: 1...8)
  func standings(seed: UInt64) throws {
    let register = register(seed)
    for day in ["2022-07-31", "2022-06-13", "2022-01-31"] as [Day] {
      let figures = try #require(Figures(of: register, asOf: day))
      #expect(figures.standings.map(\.pace) == figures.projects.map(\.progress.pace))
      #expect(figures.standings.map(\.completed) == figures.projects.map(\.progress.completed))
      #expect(figures.highestRate == figures.projects.compactMap(\.progress.rate).max())
      let rows = figures.rows { _, standing in standing.pace != nil }
      #expect(rows == figures.projects.indices.filter { figures.projects[$0].progress.rate != nil })
      let slowest = rows.map { figures.projects[$0] }.sorted { left, right in
        let (first, second) = (left.progress.lead ?? .zero, right.progress.lead ?? .zero)
        if first != second { return first < second }
        if left.entry.annual != right.entry.annual { return left.entry.annual > right.entry.annual }
        return left.entry.project < right.entry.project
      }
      #expect(
        figures.slowestFirst(rows).map { figures.plan.facts[$0].project }
          == slowest.map(\.entry.project))
    }
  }

  @Test("Figures along a longer course are those found alone", arguments: 1...8)
  func alongCourse(seed: UInt64) throws {
    let register = register(seed)
    let year = YearCourse(of: register, to: "2022-07-31")
    for day in ["2022-07-31", "2022-05-31", "2022-05-30", "2022-01-31"] as [Day] {
      let alone = try #require(Figures(of: register, asOf: day))
      let along = try #require(
        Figures(of: register, asOf: day, along: year, keepsProjects: false))
      #expect(alone.tiers.map(\.series) == along.tiers.map(\.series))
      #expect(alone.tiers.map(\.yearOnYear) == along.tiers.map(\.yearOnYear))
      #expect(alone.units.map(\.rank) == along.units.map(\.rank))
      #expect(alone.projects.map(\.progress) == along.projects.map(\.progress))
      #expect(alone.projects.map(\.tiers) == along.projects.map(\.tiers))
      #expect(alone.projects.map { $0.report?.date } == along.projects.map { $0.report?.date })
    }
  }

  /// What a series tells of a day.
  private struct Sums: Equatable {
    let date: Day
    let annual: Money
    let completed: Money

    init(date: Day, annual: Money, completed: Money) {
      self.date = date
      self.annual = annual
      self.completed = completed
    }

    init(_ point: SeriesPoint) { self.init(date: point.date, point.progress) }

    init(date: Day, _ progress: Progress) {
      self.init(date: date, annual: progress.annual, completed: progress.completed)
    }
  }

  private func sums(
    _ register: Register, to day: Day, of isMember: (PlanEntry) -> Bool
  ) -> [Sums] {
    Register.seriesDays(to: day).compactMap { date in
      register.planInForce(on: date).map { plan in
        let members = plan.entries.filter { $0.isFormal && isMember($0) }
        return Sums(
          date: date, annual: members.sum(\.annual),
          completed: members.sum { entry in
            register.newestReport(of: entry.project, by: date)?.completed ?? .zero
          })
      }
    }
  }
}
