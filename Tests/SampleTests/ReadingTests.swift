import Diagnostics
import Portfolio
import Records
import Testing

@testable import Sample

@Suite("Samples as records")
struct ReadingTests {
  @Test("They keep every rule", arguments: SampleSet.sizes)
  func rules(of set: SampleSet) throws {
    let reading = readRecords(try set.content(), root: "")
    #expect(reading.diagnostics.map { "\($0.rule.rawValue) \($0.place)" } == [])
    let register = try #require(reading.register)
    #expect(register.projects.count == set.projects)
    #expect(register.settings.isSample)
    #expect(register.tables.allSatisfy { $0.rows > 0 })
  }

  @Test("The first project is in every table of the smallest")
  func smallest() throws {
    let set = SampleSet(projects: 1, months: 12)
    let register = try #require(readRecords(try set.content(), root: "").register)
    #expect(register.reportTables.count { !$0.isInterim } == 12)
    #expect(register.reports.of(0).count == register.reportTables.count)
    #expect(!register.milestones.isEmpty && !register.problems.isEmpty)
    #expect(Set(register.tasks.rows.map(\.list)) == [0, 1, 2])
    #expect(register.plans.count == 3)
  }

  @Test("They have all that an office's records have")
  func variety() throws {
    let set = SampleSet(projects: 300, months: 24)
    let register = try #require(readRecords(try set.content(), root: "").register)
    let day = try #require(Day(year: 2023, month: 12, day: 31))
    let figures = try #require(Figures(of: register, asOf: day))
    let paces = figures.projects.map(\.progress.pace)
    #expect(Set(paces) == [.ahead, .behind, .seriouslyBehind, nil])
    #expect(figures.projects.contains { $0.isOverdue == true })
    #expect(figures.projects.contains { !$0.entry.isFormal })
    #expect(
      figures.problems.open > 0 && figures.problems.solved > 0 && figures.problems.overdue > 0)
    #expect(
      Set(register.projects.indices.flatMap(register.reports.of).map(\.status))
        == Set(Report.Status.allCases))
    #expect(register.reportTables.contains { $0.isInterim })
    #expect(!register.corrections.isEmpty)
    let cadences = Set(register.plans.flatMap(\.entries).map(\.cadence))
    #expect(cadences == Set(PlanEntry.Cadence.allCases))
    for tier in figures.tiers { #expect(tier.group.projects > 0) }
  }

  @Test("A year's investment only falls where a note says why, and never exceeds the project")
  func amounts() throws {
    let set = SampleSet(projects: 200, months: 30, seed: 12)
    let register = try #require(readRecords(try set.content(), root: "").register)
    var falls = 0
    for project in register.projects.indices {
      let reports = Array(register.reports.of(project))
      for (before, after) in zip(reports, reports.dropFirst())
      where before.date.year == after.date.year && after.completed < before.completed {
        falls += 1
        #expect(after.note != nil)
      }
      for plan in register.plans {
        guard let entry = plan.entry(of: project) else { continue }
        #expect(entry.prior <= entry.total && entry.annual <= entry.total)
      }
    }
    #expect(falls > 0)
  }
}
