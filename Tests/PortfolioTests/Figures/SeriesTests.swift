import Portfolio
import Testing

@Suite("Series")
struct SeriesTests {
  @Test("It has each month's end up to the day, and the day itself, once")
  func dates() {
    #expect(Register.seriesDays(to: "2024-03-15") == ["2024-01-31", "2024-02-29", "2024-03-15"])
    #expect(Register.seriesDays(to: "2022-02-28") == ["2022-01-31", "2022-02-28"])
    #expect(Register.seriesDays(to: "2022-01-01") == ["2022-01-01"])
    #expect(Register.seriesDays(to: "2022-12-31").count == 12)
  }

  /// A plan of 100 that becomes 200 in February, when another project joins the tier.
  private var records: RegisterBuilder {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A", annual: 100), PlanRow("B", annual: 900)])
    records.tiers = [Tier(id: "p", name: "省")]
    records.plan(2021, [PlanRow("A", annual: 7).with(\.tiers, ["p"])])
    records.adjust(
      "2022-02",
      [
        PlanRow("A", annual: 150).with(\.tiers, ["p"]),
        PlanRow("C", annual: 50).with(\.tiers, ["p"]),
        PlanRow("D", annual: 9).with(\.tiers, ["p"]).with(\.category, .reserve),
      ])
    records.report("A", "2021-12-31", 7)
    records.report("A", "2022-01-31", 10)
    records.report("A", "2022-02-15", 20)
    records.report("C", "2022-02-28", 30)
    return records
  }

  @Test("Each point is of the members, plan and reports that held at its date")
  func points() throws {
    var records = records
    records.tiers = [Tier(id: "p", name: "省"), Tier(id: "local", name: "本级", coversAll: true)]
    let tiers = try records.figures("2022-02-20").tiers
    #expect(tiers.map { $0.series.map(\.date) }[0] == ["2022-01-31", "2022-02-20"])
    #expect(tiers[0].series.map(\.progress.annual.yuan) == [0, 200])
    #expect(tiers[0].series.map(\.progress.completed.yuan) == [0, 20])
    #expect(tiers[0].series.map(\.progress.rate) == [nil, Ratio(1, over: 10)])
    #expect(tiers[1].series.map(\.progress.annual.yuan) == [1000, 200])
    #expect(tiers[1].series.map(\.progress.completed.yuan) == [10, 20])
  }

  @Test("A point's lead is against time progress at its own date")
  func leads() throws {
    var records = records
    records.tiers = [Tier(id: "local", name: "本级", coversAll: true)]
    let series = try records.figures("2022-02-28").tiers[0].series
    #expect(series.map(\.timeProgress) == [Ratio(1, over: 12), Ratio(1, over: 6)])
    #expect(
      series.map(\.progress.lead) == [
        Ratio(1, over: 100).flatMap { rate in Ratio(1, over: 12).map { rate - $0 } },
        Ratio(1, over: 4).flatMap { rate in Ratio(1, over: 6).map { rate - $0 } },
      ])
  }

  @Test("Its last point says what the tier's own figures say")
  func lastPoint() throws {
    for day in ["2022-02-28", "2022-02-16", "2022-01-05", "2022-07-31"] as [Day] {
      let tier = try records.figures(day).tiers[0]
      #expect(tier.series.last?.progress == tier.group.progress)
      #expect(tier.series.last?.date == day)
    }
  }

  @Test("A project's own series leaves out the dates at which no plan names it")
  func ofProject() throws {
    let register = records.register()
    let project = try #require(register.position(ofProject: "C"))
    let series = YearCourse(of: register, to: "2022-03-31").series(of: project)
    #expect(series.map(\.date) == ["2022-02-28", "2022-03-31"])
    #expect(series.map(\.progress.completed.yuan) == [30, 30])
  }

  @Test("A sector's series is over its formal projects only")
  func ofSector() throws {
    let series = YearCourse(of: records.register(), to: "2022-02-28").series(ofSector: 0)
    #expect(series.map(\.progress.annual.yuan) == [1000, 200])
    #expect(series.map(\.progress.completed.yuan) == [10, 50])
  }
}
