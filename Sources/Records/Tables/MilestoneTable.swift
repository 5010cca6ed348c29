import Portfolio

/// milestones.csv
struct MilestoneTable: TableFormat {
  static let name = "milestones"

  let id: Column<ProjectCells>
  let name: Column<TextCells>
  let planned: Column<DayCells>
  let actual: Column<DayCells>

  private var unique = UniqueRows()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .project)
    name = columns.required("name", "节点", .text)
    planned = columns.required("planned", "计划日期", .day)
    actual = columns.optional("actual", "实际日期", .day)
  }

  mutating func milestone(_ row: inout TableReader) -> Milestone? {
    let project = row.read(id)
    let name = row.read(self.name)
    let planned = row.read(self.planned)
    let actual = row.read(self.actual)
    if let project, let name {
      unique.check(project: project, name, in: &row, at: self.name)
    }
    guard let project, let name, let planned else { return nil }
    return Milestone(
      project: project, name: name, planned: planned, actual: actual, origin: row.origin)
  }
}
