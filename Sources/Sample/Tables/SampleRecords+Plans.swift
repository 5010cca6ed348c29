import Portfolio

extension SampleRecords {
  func planTable(_ version: PlanVersion) -> [UInt8] {
    var table = TableText(
      "项目编号,项目名称,层级,类别,行业,属地,责任单位,主管部门,建设性质,总投资,年度计划,上年底累计完成,开工时间,竣工时间,报送频次,来源")
    for project in projects {
      guard let course = project.year(version.year), let annual = version.annual(of: course) else {
        continue
      }
      write(project, course, annual, to: &table)
    }
    return table.bytes
  }

  private func write(
    _ project: SampleProject, _ course: ProjectYear, _ annual: Yuan, to table: inout TableText
  ) {
    let trade = project.trade
    let category: PlanEntry.Category = course.isReserve ? .reserve : .formal
    table.cell(project.id)
    table.cell(project.name)
    table.cell(project.standing.tiers)
    table.cell(category.rawValue)
    table.cell(trade.sector)
    table.cell(roster.organisations[project.town].name)
    table.cell(roster.organisations[project.unit].name)
    table.cell(trade.supervisor.rawValue)
    table.cell(project.nature(in: course.year).rawValue)
    table.cell(project.total)
    table.cell(annual)
    table.cell(course.prior == .zero ? nil : course.prior)
    table.cell(project.start.text)
    table.cell(course.finish.text)
    table.cell(project.cadence.text)
    table.cell(project.source(in: course.year).rawValue)
    table.endRow()
  }
}

extension SampleProject {
  func nature(in year: Int) -> PlanEntry.Nature {
    if start.yearIndex < year { return .continued }
    return Trade.isExpansion(kind.name) ? .expanded : .new
  }

  fileprivate func source(in year: Int) -> PlanEntry.Source {
    if start.yearIndex < year { return .carriedOver }
    let sources: [PlanEntry.Source] = [.specialBond, .reviewed, .newlyApproved, .townDeclared]
    return sources[source]
  }
}

extension SampleProject.Standing {
  /// A tier of portal.yml.
  var name: String {
    switch self {
    case .provincial: "省重点项目"
    case .municipal: "江门市重点项目"
    case .local: "开平市本级重点项目"
    }
  }

  /// As the plan lists them.
  fileprivate var tiers: String {
    let all: [SampleProject.Standing] = [.provincial, .municipal, .local]
    return all[rawValue...].map(\.name).joined(separator: ";")
  }
}

extension SampleProject.Cadence {
  /// Blank where it is the usual one.
  fileprivate var text: String? {
    switch self {
    case .monthly: nil
    case .halfMonthly: PlanEntry.Cadence.halfMonthly.rawValue
    case .weekly: PlanEntry.Cadence.weekly.rawValue
    }
  }
}
