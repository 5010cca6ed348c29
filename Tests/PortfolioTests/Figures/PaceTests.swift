import Portfolio
import Testing

@Suite("Pace")
struct PaceTests {
  /// As of June's end, when half of the year is gone; of a plan of 1,000,000.
  private func pace(_ completed: Int64, by setting: PaceSetting = .standard) throws -> Pace? {
    var records = RegisterBuilder()
    records.pace = setting
    records.plan(2022, [PlanRow("A", annual: 1_000_000)])
    records.report("A", "2022-06-30", completed)
    return try #require(try records.figures("2022-06-30").projects.first).progress.pace
  }

  @Test(
    "Level with time progress is ahead; 10 points below is seriously behind; each to the yuan",
    arguments: [
      (500_001, .ahead), (500_000, .ahead), (499_999, .behind), (400_001, .behind),
      (400_000, .seriouslyBehind), (399_999, .seriouslyBehind), (0, .seriouslyBehind),
      (2_000_000, .ahead),
    ] as [(Int64, Pace)])
  func standard(completed: Int64, pace: Pace) throws {
    #expect(try self.pace(completed) == pace)
  }

  @Test(
    "An office may set both bounds, above time progress too",
    arguments: [
      (550_000, .ahead), (549_999, .behind), (475_001, .behind), (475_000, .seriouslyBehind),
    ] as [(Int64, Pace)])
  func configured(completed: Int64, pace: Pace) throws {
    let behind = try #require(Ratio(5, over: 100))
    let seriously = try #require(Ratio(-25, over: 1000))
    let setting = PaceSetting(behind: behind, seriouslyBehind: seriously)
    #expect(try self.pace(completed, by: setting) == pace)
  }

  @Test("Where both bounds are one, a lead on it is seriously behind")
  func equalBounds() throws {
    let setting = PaceSetting(behind: .zero, seriouslyBehind: .zero)
    #expect(try pace(500_000, by: setting) == .seriouslyBehind)
    #expect(try pace(500_001, by: setting) == .ahead)
  }

  @Test("A lead that shows as 0.0 points is behind where it is exactly below")
  func exact() throws {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 3)])
    records.report("A", "2022-04-30", 1)
    records.report("A", "2022-05-01", 1)
    #expect(try records.figures("2022-04-30").projects.map(\.progress.pace) == [.ahead])
    #expect(try records.figures("2022-05-01").projects.map(\.progress.pace) == [.behind])
  }

  @Test("Reserve projects have rate, lead and pace too")
  func reserve() throws {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 2).with(\.category, .reserve)])
    records.report("A", "2022-06-30", 1)
    let progress = try #require(try records.figures("2022-06-30").projects.first).progress
    #expect(progress.rate == Ratio(1, over: 2))
    #expect(progress.lead == .zero)
    #expect(progress.pace == .ahead)
  }
}
