import Portfolio

/// corrections.csv
struct CorrectionTable: TableFormat {
  static let name = "corrections"

  let period: Column<MonthCells>
  let published: Column<DayCells>
  let note: Column<TextCells>
  let id: Column<ProjectCells>

  init(_ columns: inout ColumnBinder) {
    period = columns.required("period", "月份", .month)
    published = columns.required("published", "更正日期", .day)
    note = columns.required("note", "说明", .text)
    id = columns.optional("id", "项目编号", .project)
  }

  func correction(_ row: inout TableReader) -> Correction? {
    let period = row.read(self.period)
    let published = row.read(self.published)
    let note = row.read(self.note)
    let project = row.read(self.id)
    row.check(self.published, published, isNotBefore: period?.firstDay, of: self.period)
    guard let period, let published, let note else { return nil }
    return Correction(
      period: period, published: published, note: note, project: project, origin: row.origin)
  }
}
