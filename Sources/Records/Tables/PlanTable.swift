import Portfolio

/// plans/*.csv
struct PlanTable: TableFormat {
  static let name = "plans"

  let id: Column<IdentifierCells>
  let name: Column<TextCells>
  let tiers: Column<TiersCells>
  let category: Column<ChoiceCells<PlanEntry.Category>>
  let sector: Column<SectorCells>
  let town: Column<UnitCells>
  let unit: Column<UnitCells>
  let supervisor: Column<UnitCells>
  let nature: Column<ChoiceCells<PlanEntry.Nature>>
  let total: Column<MoneyCells>
  let annual: Column<MoneyCells>
  let prior: Column<MoneyCells>
  let start: Column<MonthCells>
  let finish: Column<MonthCells>
  let cadence: Column<ChoiceCells<PlanEntry.Cadence>>
  let source: Column<ChoiceCells<PlanEntry.Source>>

  private var unique = UniqueProjects()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .newId)
    name = columns.required("name", "项目名称", .text)
    tiers = columns.optional("tiers", "层级", .tiers)
    category = columns.optional("category", "类别", .choice(of: PlanEntry.Category.self))
    sector = columns.required("sector", "行业", .sector)
    town = columns.optional("town", "属地", .town)
    unit = columns.required("unit", "责任单位", .unit)
    supervisor = columns.optional("supervisor", "主管部门", .unit)
    nature = columns.required("nature", "建设性质", .choice(of: PlanEntry.Nature.self))
    total = columns.required("total", "总投资", .money)
    annual = columns.required("annual", "年度计划", .money)
    prior = columns.optional("prior", "上年底累计完成", .money)
    start = columns.optional("start", "开工时间", .month)
    finish = columns.optional("finish", "竣工时间", .month)
    cadence = columns.optional("cadence", "报送频次", .choice(of: PlanEntry.Cadence.self))
    source = columns.optional("source", "来源", .choice(of: PlanEntry.Source.self))
  }

  mutating func entry(_ row: inout TableReader) -> PlanEntry? {
    let project = row.read(id).flatMap { row.names.projects.position(of: $0) }
    let name = row.read(self.name)
    let tiers = row.read(self.tiers)
    let category = row.read(self.category)
    let sector = row.read(self.sector)
    let town = row.read(self.town)
    let unit = row.read(self.unit)
    let supervisor = row.read(self.supervisor)
    let nature = row.read(self.nature)
    let total = row.read(self.total)
    let annual = row.read(self.annual)
    let prior = row.read(self.prior)
    let start = row.read(self.start)
    let finish = row.read(self.finish)
    let cadence = row.read(self.cadence)
    let source = row.read(self.source)
    row.check(self.finish, finish, isNotBefore: start, of: self.start)
    if let project { unique.check(project, in: &row, at: id) }
    guard let project, let name, let sector, let unit, let nature, let total, let annual else {
      return nil
    }
    return PlanEntry(
      project: project, name: name, tiers: tiers ?? [], category: category ?? .formal,
      sector: sector, town: town, unit: unit, supervisor: supervisor, nature: nature,
      total: total, annual: annual, prior: prior ?? .zero, start: start, finish: finish,
      cadence: cadence ?? .monthly, source: source, origin: row.origin)
  }
}
