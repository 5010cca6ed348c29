import Portfolio
import Testing

@Suite("Unit ranking")
struct UnitRankingTests {
  /// A unit with one project: its annual plan and what it completed.
  typealias Standing = (unit: String, annual: Int64, completed: Int64)

  private func records(_ standings: [Standing]) -> RegisterBuilder {
    var records = RegisterBuilder()
    records.plan(
      2022, standings.map { PlanRow("P-\($0.unit)", annual: $0.annual).with(\.unit, $0.unit) })
    for standing in standings {
      records.report("P-\(standing.unit)", "2022-12-31", standing.completed)
    }
    return records
  }

  private func lines(_ records: RegisterBuilder) throws -> [String] {
    let register = records.register()
    return try records.figures("2022-12-31").units.map {
      "\(register.units[$0.unit].id) \($0.rank.map(String.init) ?? "-")"
        + " \($0.investmentRank.map(String.init) ?? "-")"
    }
  }

  @Test("Units stand by completion rate, equal rates share a rank, and the next one is skipped")
  func sharedRanks() throws {
    let records = records([("d", 100, 10), ("a", 100, 50), ("c", 200, 100), ("b", 100, 90)])
    #expect(try lines(records) == ["b 1 2", "c 2 1", "a 2 3", "d 4 4"])
  }

  @Test("Rates that differ in the ninth decimal are different ranks")
  func exactRates() throws {
    let records = records([("a", 1_000_000_000, 500_000_000), ("b", 1_000_000_000, 500_000_001)])
    #expect(try lines(records) == ["b 1 1", "a 2 2"])
  }

  @Test("Within a tie the larger annual plan stands first, then the id by its bytes")
  func orderInTie() throws {
    let records = records([
      ("a", 10, 5), ("b", 10, 5), ("B", 10, 5), ("c", 20, 10), ("U-2", 10, 5), ("U10", 10, 5),
    ])
    let ids = ["c", "B", "U-2", "U10", "a", "b"]
    #expect(try lines(records).map { $0.split(separator: " ")[0] } == ids.map { Substring($0) })
    #expect(try records.figures("2022-12-31").units.map(\.rank) == [1, 1, 1, 1, 1, 1])
  }

  @Test("Units without a rate or below the least plan are listed last by id, without ranks")
  func unranked() throws {
    var records = records([
      ("z", 99, 99), ("y", 0, 7), ("B", 50, 500), ("x", 100, 1), ("w", 100, 2),
    ])
    records.ranking = RankingSetting(commend: 5, urge: 5, minimumPlan: Money(yuan: 100))
    #expect(try lines(records) == ["w 1 1", "x 2 2", "B - -", "y - -", "z - -"])
    let units = try records.figures("2022-12-31").units
    #expect(units.map(\.recognition) == [.commended, .commended, nil, nil, nil])
  }

  @Test("Without a least plan, a unit whose plans are nothing has no rank and no share is lost")
  func withoutRate() throws {
    let records = records([("a", 0, 10), ("b", 30, 10), ("c", 10, 5)])
    #expect(try lines(records) == ["c 1 2", "b 2 1", "a - -"])
    let units = try records.figures("2022-12-31").units
    #expect(units.map(\.share) == [Ratio(1, over: 4), Ratio(3, over: 4), .zero])
  }

  @Test("Shares are of all units' annual plans, the unranked ones' too")
  func shares() throws {
    var records = records([("a", 75, 10), ("b", 25, 10)])
    records.ranking = RankingSetting(commend: 5, urge: 5, minimumPlan: Money(yuan: 50))
    let units = try records.figures("2022-12-31").units
    #expect(units.map(\.share) == [Ratio(3, over: 4), Ratio(1, over: 4)])
    let noPlans = try self.records([("a", 0, 1)]).figures("2022-12-31").units
    #expect(noPlans.map(\.share) == [nil])
  }

  @Test("Equal amounts share an investment rank, counted among ranked units only")
  func investmentRanks() throws {
    let records = records([("a", 10, 7), ("b", 20, 9), ("c", 30, 9), ("d", 40, 8), ("e", 0, 99)])
    #expect(try lines(records) == ["a 1 4", "b 2 1", "c 3 1", "d 4 3", "e - -"])
  }

  @Test("A unit's figures are over all its formal projects; one with none is not listed")
  func formalOnly() throws {
    var records = RegisterBuilder()
    records.plan(
      2022,
      [
        PlanRow("A", annual: 10).with(\.unit, "one"), PlanRow("B", annual: 30).with(\.unit, "one"),
        PlanRow("C", annual: 50).with(\.unit, "one").with(\.category, .reserve),
        PlanRow("D", annual: 50).with(\.unit, "two").with(\.category, .reserve),
      ])
    records.report("A", "2022-01-31", 20)
    records.report("C", "2022-01-31", 50)
    let units = try records.figures("2022-01-31").units
    #expect(units.map(\.group.projects) == [2])
    #expect(units.map(\.group.progress.rate) == [Ratio(1, over: 2)])
  }
}
