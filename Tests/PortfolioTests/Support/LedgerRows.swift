import Portfolio

/// Rows of ledgers with what a test does not look at filled in.
enum LedgerRows {
  static let origin = Origin(table: 0, line: 2)

  static func day(_ month: Int, _ day: Int, _ year: Int = 2022) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("a test names a day that does not exist")
    }
    return day
  }

  static func task(
    _ state: ListTask.State, due: Day, project: Int = 0, list: Int = 0, leader: String? = nil
  ) -> ListTask {
    ListTask(
      list: list, project: project, task: "征地", due: due, state: state, leader: leader,
      origin: origin)
  }

  static func problem(
    _ id: String, raised: Day, due: Day? = nil, resolved: Day? = nil, project: Int = 0,
    department: Int? = nil, factor: String = "用地"
  ) -> Problem {
    Problem(
      id: id, project: project, raised: raised, factor: factor, summary: "征地滞后",
      level: .department, state: resolved == nil ? .underWay : .solved, department: department,
      due: due, resolved: resolved, origin: origin)
  }

  static func step(accepted: Day, promised: Day, finished: Day? = nil) -> ApprovalStep {
    ApprovalStep(
      project: 0, step: "许可", department: 0, accepted: accepted, promised: promised,
      finished: finished, origin: origin)
  }

  static func inspection(
    _ date: Day, measure: String? = "修复", due: Day? = nil, closed: Day? = nil
  ) -> Inspection {
    Inspection(
      date: date, kind: .inspection, by: "办公室", finding: "围挡破损", measure: measure, due: due,
      closed: closed, origin: origin)
  }

  static func bond(
    _ stage: BondApplication.Stage, applied: Int64, granted: Int64? = nil
  ) -> BondApplication {
    BondApplication(
      project: 0, batch: "第一批", applied: Money(yuan: applied), stage: stage,
      granted: granted.map { Money(yuan: $0) }, origin: origin)
  }

  static func need(
    _ factor: String, _ month: Int, _ state: FactorNeed.State, project: Int = 0
  ) -> FactorNeed {
    FactorNeed(
      project: project, factor: factor, month: day(month, 1).inMonth, state: state, origin: origin)
  }

  /// A register of two projects with some rows.
  static func register(
    tasks: [ListTask] = [], factors: [FactorNeed] = [], lists: [ListName] = []
  ) -> Register {
    let settings = Settings(
      title: "进展", publisher: "办公室", region: "某市", tiers: [Tier(id: "local", name: "本级")],
      domains: [Domain(name: "基建", sectors: ["公路"])], lists: lists)
    return Register(
      settings: settings, units: [], projects: [Project(id: "A-1"), Project(id: "A-2")], plans: [],
      reportTables: [], reports: .none,
      tasks: ProjectRows(tasks, projects: 2) { $0.project },
      factors: ProjectRows(factors, projects: 2) { $0.project }, tables: [])
  }
}
