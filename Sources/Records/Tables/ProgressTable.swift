import Portfolio

/// progress/*.csv
struct ProgressTable: TableFormat {
  static let name = "progress"

  let id: Column<ProjectCells>
  let completed: Column<MoneyCells>
  let stage: Column<TextCells>
  let status: Column<ChoiceCells<Report.Status>>
  let funded: Column<MoneyCells>
  let started: Column<DayCells>
  let note: Column<TextCells>

  private var unique = UniqueProjects()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .project)
    completed = columns.required("completed", "本年累计完成", .money)
    stage = columns.optional("stage", "形象进度", .text)
    status = columns.optional("status", "状态", .choice(of: Report.Status.self))
    funded = columns.optional("funded", "已落实资金", .money)
    started = columns.optional("started", "实际开工", .day)
    note = columns.optional("note", "说明", .text)
  }

  /// - Parameter plan: The one in force on the day; nil where it could not be read.
  mutating func report(_ row: inout TableReader, on day: Day, under plan: PlanInForce?) -> Report? {
    let project = row.read(id)
    let completed = row.read(self.completed)
    let stage = row.read(self.stage)
    let status = row.read(self.status)
    let funded = row.read(self.funded)
    let started = row.read(self.started)
    let note = row.read(self.note)
    if let project {
      plan?.check(project, in: &row, at: id)
      unique.check(project, in: &row, at: id)
    }
    guard let project, let completed else { return nil }
    return Report(
      project: project, date: day, completed: completed, stage: stage, status: status,
      funded: funded, started: started, note: note, origin: row.origin)
  }
}
