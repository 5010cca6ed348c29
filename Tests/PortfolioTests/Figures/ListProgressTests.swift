import Portfolio
import Testing

@Suite("Progress of task lists")
struct ListProgressTests {
  private let today = LedgerRows.day(6, 30)

  @Test("Tasks are counted by state; overdue is what is not done and was due before the day")
  func states() {
    let progress = ListProgress(
      of: [
        LedgerRows.task(.done, due: LedgerRows.day(6, 1)),
        LedgerRows.task(.underWay, due: LedgerRows.day(6, 29)),
        LedgerRows.task(.underWay, due: LedgerRows.day(6, 30)),
        LedgerRows.task(.notStarted, due: LedgerRows.day(5, 31)),
        LedgerRows.task(.notStarted, due: LedgerRows.day(7, 1)),
      ], on: today)
    #expect(progress.done == 1)
    #expect(progress.underWay == 2)
    #expect(progress.notStarted == 2)
    #expect(progress.overdue == 2)
    #expect(progress.all == 5)
  }

  @Test("A list's projects come by id, each with its own tasks")
  func assignments() {
    let register = LedgerRows.register(
      tasks: [
        LedgerRows.task(.done, due: today, project: 1), LedgerRows.task(.done, due: today),
        LedgerRows.task(.underWay, due: today, project: 1),
        LedgerRows.task(.done, due: today, list: 1),
      ], lists: [ListName(id: "a", name: "甲"), ListName(id: "b", name: "乙")])
    let members = register.assignments(ofList: 0)
    #expect(members.map(\.project) == [0, 1])
    #expect(members.map(\.tasks.count) == [1, 2])
    #expect(register.assignments(ofProject: 0).map(\.list) == [0, 1])
  }

  @Test("Who answers for a project is whom its first row that says so names")
  func people() {
    let register = LedgerRows.register(
      tasks: [
        LedgerRows.task(.done, due: today), LedgerRows.task(.done, due: today, leader: "陈"),
      ], lists: [ListName(id: "a", name: "甲")])
    #expect(register.assignments(ofList: 0).first?.first(\.leader) == "陈")
    #expect(register.assignments(ofList: 0).first?.first(\.guarantor) == nil)
  }
}
