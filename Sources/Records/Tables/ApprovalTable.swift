import Portfolio

/// approvals.csv
struct ApprovalTable: TableFormat {
  static let name = "approvals"

  let id: Column<ProjectCells>
  let step: Column<TextCells>
  let department: Column<UnitCells>
  let accepted: Column<DayCells>
  let promised: Column<DayCells>
  let finished: Column<DayCells>

  private var unique = UniqueRows()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .project)
    step = columns.required("step", "事项", .text)
    department = columns.required("department", "审批部门", .unit)
    accepted = columns.required("accepted", "受理日期", .day)
    promised = columns.required("promised", "承诺办结", .day)
    finished = columns.optional("finished", "实际办结", .day)
  }

  mutating func step(_ row: inout TableReader) -> ApprovalStep? {
    let project = row.read(id)
    let step = row.read(self.step)
    let department = row.read(self.department)
    let accepted = row.read(self.accepted)
    let promised = row.read(self.promised)
    let finished = row.read(self.finished)
    if let project, let step {
      unique.check(project: project, step, in: &row, at: self.step)
    }
    row.check(self.promised, promised, isNotBefore: accepted, of: self.accepted)
    row.check(self.finished, finished, isNotBefore: accepted, of: self.accepted)
    guard let project, let step, let department, let accepted, let promised else { return nil }
    return ApprovalStep(
      project: project, step: step, department: department, accepted: accepted,
      promised: promised, finished: finished, origin: row.origin)
  }
}
