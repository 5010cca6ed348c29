import Portfolio
import TestNumbers
import Testing

@Suite("Why a plan differs")
struct PlanDifferenceTests {
  private func difference(_ old: [PlanRow], _ new: [PlanRow]) throws -> PlanDifference {
    var records = RegisterBuilder()
    records.tiers.append(Tier(id: "city", name: "市"))
    records.plan(2022, old)
    records.adjust("2022-08", new)
    let plans = records.register().plans
    return PlanDifference(from: try #require(plans.first), to: try #require(plans.last))
  }

  private func causes(_ old: [PlanRow], _ new: [PlanRow]) throws -> [PlanChange.Cause] {
    try difference(old, new).changes.map(\.cause)
  }

  private let reserve = PlanRow("A", annual: 5).with(\.category, .reserve)

  @Test("Each formal project has one cause")
  func oneCause() throws {
    let row = PlanRow("A", annual: 10)
    #expect(try causes([], [row]) == [.entered])
    #expect(try causes([row], []) == [.left])
    #expect(try causes([reserve], [row]) == [.promoted])
    #expect(try causes([row], [reserve]) == [.demoted])
    #expect(try causes([row], [row.with(\.annual, 11)]) == [.raised])
    #expect(try causes([row], [row.with(\.annual, 9)]) == [.lowered])
    #expect(try causes([row], [row.with(\.total, 9)]) == [.unchanged])
    #expect(try causes([reserve], [reserve]) == [])
    #expect(try causes([reserve], []) == [])
  }

  @Test("The causes add up to the difference of the plans, whatever the plans are")
  func sums() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<50 {
      let difference = try difference(rows(&random), rows(&random))
      var sum = difference.before
      for cause in PlanChange.Cause.allCases { sum += difference.effect(of: cause) }
      #expect(sum == difference.after)
    }
  }

  @Test("A project that stays is amended where tier, unit, nature, total or annual plan differ")
  func amended() throws {
    let row = PlanRow("A", annual: 10)
    func isAmended(_ new: PlanRow) throws -> Bool? {
      try difference([row], [new]).changes.first?.isAmended
    }
    #expect(try isAmended(row) == false)
    #expect(try isAmended(row.with(\.tiers, ["city"])) == true)
    #expect(try isAmended(row.with(\.unit, "U2")) == true)
    #expect(try isAmended(row.with(\.nature, .expanded)) == true)
    #expect(try isAmended(row.with(\.total, 3)) == true)
    #expect(try isAmended(row.with(\.annual, 3)) == true)
    #expect(try isAmended(row.with(\.prior, 3)) == false)
    #expect(try isAmended(reserve) == false)
  }

  private func rows(_ random: inout SplitMix) -> [PlanRow] {
    (0..<8).compactMap { number in
      guard random.next() % 4 > 0 else { return nil }
      return PlanRow("P\(number)", annual: Int64(random.next() % 3) * 100)
        .with(\.total, Int64(random.next() % 1000))
        .with(\.category, random.next() % 3 == 0 ? .reserve : .formal)
    }
  }
}
