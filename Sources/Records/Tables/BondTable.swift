import Portfolio

/// bonds.csv
struct BondTable: TableFormat {
  static let name = "bonds"

  let id: Column<ProjectCells>
  let batch: Column<TextCells>
  let applied: Column<MoneyCells>
  let stage: Column<ChoiceCells<BondApplication.Stage>>
  let granted: Column<MoneyCells>

  private var unique = UniqueRows()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .project)
    batch = columns.required("batch", "批次", .text)
    applied = columns.required("applied", "申报额度", .money)
    stage = columns.required("stage", "阶段", .choice(of: BondApplication.Stage.self))
    granted = columns.optional("granted", "获批额度", .money)
  }

  mutating func application(_ row: inout TableReader) -> BondApplication? {
    let project = row.read(id)
    let batch = row.read(self.batch)
    let applied = row.read(self.applied)
    let stage = row.read(self.stage)
    let granted = row.read(self.granted)
    if let project, let batch {
      unique.check(project: project, batch, in: &row, at: self.batch)
    }
    guard let project, let batch, let applied, let stage else { return nil }
    return BondApplication(
      project: project, batch: batch, applied: applied, stage: stage, granted: granted,
      origin: row.origin)
  }
}
