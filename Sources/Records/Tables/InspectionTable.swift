import Portfolio

/// inspections.csv
struct InspectionTable: TableFormat {
  static let name = "inspections"

  let date: Column<DayCells>
  let kind: Column<ChoiceCells<Inspection.Kind>>
  let by: Column<TextCells>
  let finding: Column<TextCells>
  let id: Column<ProjectCells>
  let town: Column<UnitCells>
  let measure: Column<TextCells>
  let due: Column<DayCells>
  let closed: Column<DayCells>

  init(_ columns: inout ColumnBinder) {
    date = columns.required("date", "日期", .day)
    kind = columns.required("kind", "类型", .choice(of: Inspection.Kind.self))
    by = columns.required("by", "督导单位", .text)
    finding = columns.required("finding", "发现情况", .text)
    id = columns.optional("id", "项目编号", .project)
    town = columns.optional("town", "属地", .town)
    measure = columns.optional("measure", "整改要求", .text)
    due = columns.optional("due", "整改时限", .day)
    closed = columns.optional("closed", "整改完成", .day)
  }

  func inspection(_ row: inout TableReader) -> Inspection? {
    let date = row.read(self.date)
    let kind = row.read(self.kind)
    let by = row.read(self.by)
    let finding = row.read(self.finding)
    let project = row.read(self.id)
    let town = row.read(self.town)
    let measure = row.read(self.measure)
    let due = row.read(self.due)
    let closed = row.read(self.closed)
    row.check(self.due, due, isNotBefore: date, of: self.date)
    row.check(self.closed, closed, isNotBefore: date, of: self.date)
    guard let date, let kind, let by, let finding else { return nil }
    return Inspection(
      date: date, kind: kind, by: by, finding: finding, project: project, town: town,
      measure: measure, due: due, closed: closed, origin: row.origin)
  }
}
