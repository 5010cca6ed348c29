import Portfolio
import Testing

@Suite("New starts")
struct NewStartTests {
  private func row(_ id: String, _ start: Month?) -> PlanRow {
    PlanRow(id).with(\.nature, .new).with(\.start, start)
  }

  private func planned(_ rows: [PlanRow]) throws -> [Int] {
    var records = RegisterBuilder()
    records.plan(2022, rows)
    return try records.figures("2022-05-31").newStarts.map(\.planned)
  }

  @Test("There are four quarters always, each with the planned starts of its three months")
  func quarters() throws {
    let starts: [Month] = ["2022-01", "2022-03", "2022-04", "2022-06", "2022-07", "2022-12"]
    #expect(
      try planned(starts.map { row("A\($0)", $0) } + [row("B", "2022-02")]) == [3, 2, 1, 1])
    #expect(try planned([PlanRow("A")]) == [0, 0, 0, 0])
  }

  @Test("Only formal new projects whose planned start lies in the year count")
  func others() throws {
    #expect(
      try planned([
        row("A", "2022-02").with(\.category, .reserve),
        row("B", "2022-02").with(\.nature, .expanded),
        row("C", "2022-02").with(\.nature, .continued), row("D", "2021-02"), row("E", "2023-02"),
        row("F", nil), row("G", "2022-02"),
      ]) == [1, 0, 0, 0])
  }

  private func started(
    on day: Day, _ reports: [(date: Day, started: Day?)]
  ) throws -> Int? {
    var records = RegisterBuilder()
    records.plan(2022, [row("A", "2022-01")])
    for report in reports { records.report("A", report.date, 1, started: report.started) }
    return try records.figures(day).newStarts.first?.started
  }

  @Test("A project has started once a report dated by the day gives a start not after it")
  func hasStarted() throws {
    #expect(try started(on: "2022-02-28", [("2022-02-28", "2022-02-28")]) == 1)
    #expect(try started(on: "2022-02-27", [("2022-02-28", "2022-01-15")]) == 0)
    #expect(try started(on: "2022-02-28", [("2022-02-28", "2022-03-01")]) == 0)
    #expect(try started(on: "2022-03-01", [("2022-02-28", "2022-03-01")]) == 1)
    #expect(try started(on: "2022-02-28", [("2022-02-28", nil)]) == 0)
  }

  @Test("Any report will do: an early one that later ones do not repeat, or one of last year")
  func anyReport() throws {
    #expect(
      try started(on: "2022-03-31", [("2022-02-28", "2022-02-01"), ("2022-03-31", nil)]) == 1)
    #expect(try started(on: "2022-01-31", [("2021-12-31", "2021-12-20")]) == 1)
  }
}
