import Portfolio

/// factors.csv
struct FactorTable: TableFormat {
  static let name = "factors"

  let id: Column<ProjectCells>
  let factor: Column<TextCells>
  let month: Column<MonthCells>
  let state: Column<ChoiceCells<FactorNeed.State>>
  let department: Column<UnitCells>
  let note: Column<TextCells>

  private var unique = UniqueRows()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .project)
    factor = columns.required("factor", "要素类别", .text)
    month = columns.required("month", "月份", .month)
    state = columns.required("state", "状态", .choice(of: FactorNeed.State.self))
    department = columns.optional("department", "责任部门", .unit)
    note = columns.optional("note", "说明", .text)
  }

  mutating func need(_ row: inout TableReader) -> FactorNeed? {
    let project = row.read(id)
    let factor = row.read(self.factor)
    let month = row.read(self.month)
    let state = row.read(self.state)
    let department = row.read(self.department)
    let note = row.read(self.note)
    if let project, let factor, let month {
      unique.check(project: project, factor, month, in: &row, at: self.month)
    }
    guard let project, let factor, let month, let state else { return nil }
    return FactorNeed(
      project: project, factor: factor, month: month, state: state, department: department,
      note: note, origin: row.origin)
  }
}
