import Portfolio
import Testing

@Suite("Problems")
struct ProblemTests {
  private func problems(
    on day: Day, _ fill: (inout RegisterBuilder) -> Void
  ) throws -> ProblemFigures {
    var records = RegisterBuilder()
    records.plan(2022, [PlanRow("A"), PlanRow("B").with(\.category, .reserve)])
    records.draft(2023, in: "2022-12", [PlanRow("C")])
    fill(&records)
    return try records.figures(day).problems
  }

  @Test("Raised are those of all years up to the day, of any project that a plan names")
  func raised() throws {
    let problems = try problems(on: "2022-06-30") {
      $0.problem("A", raised: "2020-01-01")
      $0.problem("B", raised: "2022-06-30")
      $0.problem("C", raised: "2022-03-01")
      $0.problem("A", raised: "2022-07-01")
    }
    #expect(problems.raised == 3)
    #expect(problems.open == 3)
  }

  @Test("Solved are those whose state says so with a date not after the day; the rest are open")
  func solved() throws {
    let problems = try problems(on: "2022-06-30") {
      $0.problem("A", raised: "2022-01-01", .solved, resolved: "2022-06-30")
      $0.problem("A", raised: "2022-01-01", .solved, resolved: "2022-07-01")
      $0.problem("A", raised: "2022-01-01", .underWay, resolved: "2022-02-01")
      $0.problem("A", raised: "2022-07-02", .solved, resolved: "2022-07-02")
    }
    #expect([problems.raised, problems.solved, problems.open] == [3, 1, 2])
  }

  @Test("Overdue are the open ones that were due before the day")
  func overdue() throws {
    let problems = try problems(on: "2022-06-30") {
      $0.problem("A", raised: "2022-01-01", .waiting, due: "2022-06-29")
      $0.problem("A", raised: "2022-01-01", .waiting, due: "2022-06-30")
      $0.problem("A", raised: "2022-01-01", .waiting)
      $0.problem("A", raised: "2022-01-01", .solved, due: "2022-02-01", resolved: "2022-03-01")
      $0.problem("A", raised: "2022-01-01", .solved, due: "2022-02-01", resolved: "2022-07-01")
    }
    #expect(problems.overdue == 2)
  }

  @Test("Unblocked are the distinct projects with a solved one, reserve ones among them")
  func unblocked() throws {
    let problems = try problems(on: "2022-06-30") {
      $0.problem("A", raised: "2021-01-01", .solved, resolved: "2021-03-01")
      $0.problem("A", raised: "2022-01-01", .solved, resolved: "2022-03-01")
      $0.problem("B", raised: "2022-01-01", .solved, resolved: "2022-03-01")
      $0.problem("C", raised: "2022-01-01", .solved, resolved: "2022-07-01")
    }
    #expect(problems.solved == 3)
    #expect(problems.projectsUnblocked == 2)
  }
}
