import Portfolio

/// problems.csv
struct ProblemTable: TableFormat {
  static let name = "problems"

  let problem: Column<IdentifierCells>
  let id: Column<ProjectCells>
  let raised: Column<DayCells>
  let factor: Column<TextCells>
  let summary: Column<TextCells>
  let level: Column<ChoiceCells<Problem.Level>>
  let state: Column<ChoiceCells<Problem.State>>
  let cause: Column<TextCells>
  let proposal: Column<TextCells>
  let department: Column<UnitCells>
  let pushed: Column<DayCells>
  let escalated: Column<DayCells>
  let due: Column<DayCells>
  let resolved: Column<DayCells>
  let outcome: Column<TextCells>

  private var unique = UniqueRows()

  init(_ columns: inout ColumnBinder) {
    problem = columns.required("problem", "问题编号", .newId)
    id = columns.required("id", "项目编号", .project)
    raised = columns.required("raised", "提出日期", .day)
    factor = columns.required("factor", "要素类别", .text)
    summary = columns.required("summary", "问题", .text)
    level = columns.required("level", "协调层级", .choice(of: Problem.Level.self))
    state = columns.required("state", "状态", .choice(of: Problem.State.self))
    cause = columns.optional("cause", "原因", .text)
    proposal = columns.optional("proposal", "建议", .text)
    department = columns.optional("department", "责任部门", .unit)
    pushed = columns.optional("pushed", "推送日期", .day)
    escalated = columns.optional("escalated", "提请日期", .day)
    due = columns.optional("due", "办结时限", .day)
    resolved = columns.optional("resolved", "解决日期", .day)
    outcome = columns.optional("outcome", "结果", .text)
  }

  mutating func problem(_ row: inout TableReader) -> Problem? {
    let id = row.read(self.problem)
    let project = row.read(self.id)
    let raised = row.read(self.raised)
    let factor = row.read(self.factor)
    let summary = row.read(self.summary)
    let level = row.read(self.level)
    let state = row.read(self.state)
    let cause = row.read(self.cause)
    let proposal = row.read(self.proposal)
    let department = row.read(self.department)
    let pushed = row.read(self.pushed)
    let escalated = row.read(self.escalated)
    let due = row.read(self.due)
    let resolved = row.read(self.resolved)
    let outcome = row.read(self.outcome)
    if let id { unique.check(id, in: &row, at: self.problem) }
    row.check(self.pushed, pushed, isNotBefore: raised, of: self.raised)
    row.check(self.escalated, escalated, isNotBefore: raised, of: self.raised)
    row.check(self.due, due, isNotBefore: raised, of: self.raised)
    row.check(self.resolved, resolved, isNotBefore: raised, of: self.raised)
    row.check(self.state, state, hasDate: self.resolved)
    guard let id, let project, let raised, let factor, let summary, let level, let state else {
      return nil
    }
    return Problem(
      id: id, project: project, raised: raised, factor: factor, summary: summary, level: level,
      state: state, cause: cause, proposal: proposal, department: department, pushed: pushed,
      escalated: escalated, due: due, resolved: resolved, outcome: outcome, origin: row.origin)
  }
}
