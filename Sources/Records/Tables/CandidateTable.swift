import Portfolio

/// candidates.csv
struct CandidateTable: TableFormat {
  static let name = "candidates"

  let name: Column<TextCells>
  let source: Column<ChoiceCells<PlanEntry.Source>>
  let total: Column<MoneyCells>
  let annual: Column<MoneyCells>
  let unit: Column<UnitCells>
  let state: Column<ChoiceCells<Candidate.State>>

  private var unique = UniqueRows()

  init(_ columns: inout ColumnBinder) {
    name = columns.required("name", "项目名称", .text)
    source = columns.required("source", "来源", .choice(of: PlanEntry.Source.self))
    total = columns.required("total", "总投资", .money)
    annual = columns.required("annual", "年度计划", .money)
    unit = columns.optional("unit", "责任单位", .unit)
    state = columns.optional("state", "状态", .choice(of: Candidate.State.self))
  }

  mutating func candidate(_ row: inout TableReader) -> Candidate? {
    let name = row.read(self.name)
    let source = row.read(self.source)
    let total = row.read(self.total)
    let annual = row.read(self.annual)
    let unit = row.read(self.unit)
    let state = row.read(self.state)
    if let name { unique.check(name, in: &row, at: self.name) }
    guard let name, let source, let total, let annual else { return nil }
    return Candidate(
      name: name, source: source, total: total, annual: annual, unit: unit, state: state,
      origin: row.origin)
  }
}
