import Portfolio
import Testing

@Suite("Completion rate and lead")
struct CompletionRateTests {
  private func progress(annual: Int64, completed: Int64, on day: Day) throws -> Progress {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: annual)])
    records.report("A", "2022-01-15", completed)
    return try #require(try records.figures(day).projects.first).progress
  }

  @Test("The rate is completed ÷ annual plan, exactly, above 1 too")
  func rate() throws {
    #expect(try progress(annual: 3, completed: 1, on: "2022-06-30").rate == Ratio(1, over: 3))
    #expect(try progress(annual: 1, completed: 3, on: "2022-06-30").rate == Ratio(3, over: 1))
  }

  @Test("A plan of nothing has no rate, no lead and no pace, whatever was completed")
  func noPlan() throws {
    let progress = try progress(annual: 0, completed: 5, on: "2022-06-30")
    #expect(progress.rate == nil)
    #expect(progress.lead == nil)
    #expect(progress.pace == nil)
    #expect(progress.completed.yuan == 5)
  }

  @Test("The lead is the rate less time progress, of the exact values")
  func lead() throws {
    let lead = try progress(annual: 3, completed: 1, on: "2022-02-14").lead
    #expect(lead == Ratio(5, over: 24))
    #expect(try progress(annual: 4, completed: 1, on: "2022-06-30").lead == Ratio(-1, over: 4))
  }

  @Test("A group's rate is of its sums, not a mean of its members' rates")
  func ofSums() throws {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 90), PlanRow("B", annual: 10), PlanRow("C")])
    records.report("B", "2022-01-31", 10)
    records.report("C", "2022-01-31", 5)
    let progress = try records.figures("2022-12-31").tiers[0].group.progress
    #expect(progress.rate == Ratio(15, over: 100))
    #expect(progress.lead == Ratio(-85, over: 100))
  }

  @Test("Published parts that are rounded do not reproduce the rate that raw amounts give")
  func roundingComesLast() throws {
    let progress = try progress(
      annual: 3_948_000_000, completed: 5_080_000_000, on: "2022-12-31")
    #expect(progress.rate?.rounded(scale: 1000) == 1287)
    #expect(Ratio(508, over: 395)?.rounded(scale: 1000) == 1286)
    #expect(progress.lead?.rounded(scale: 1000) == 287)
  }
}

@Suite("Overall progress")
struct OverallProgressTests {
  private func overall(total: Int64, prior: Int64, completed: Int64) throws -> Ratio? {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 1).with(\.total, total).with(\.prior, prior)])
    records.report("A", "2022-01-31", completed)
    return try #require(try records.figures("2022-01-31").projects.first).overall
  }

  @Test("It is what was completed before this year and in it, of the total")
  func ofTotal() throws {
    #expect(try overall(total: 1000, prior: 250, completed: 125) == Ratio(3, over: 8))
    #expect(try overall(total: 100, prior: 250, completed: 0) == Ratio(5, over: 2))
  }

  @Test("A total of nothing gives none")
  func noTotal() throws {
    #expect(try overall(total: 0, prior: 250, completed: 125) == nil)
  }
}
