import Portfolio

extension SampleRecords {
  var problemTable: [UInt8] {
    var table = TableText("问题编号,项目编号,提出日期,要素类别,问题,原因,建议,责任部门,协调层级,状态,推送日期,提请日期,办结时限,解决日期,结果")
    let obstacles = obstacles
    let width = max(3, String(obstacles.count).utf8.count)
    var (year, number) = (RecordMonth.firstYear, 0)
    for obstacle in obstacles {
      if obstacle.raised.month.year != year { (year, number) = (obstacle.raised.month.year, 0) }
      number += 1
      table.cell("P-\(year)-\(padded(number, to: width))")
      write(obstacle, to: &table)
    }
    return table.bytes
  }

  private func write(_ obstacle: Obstacle, to table: inout TableText) {
    let project = projects[obstacle.project]
    var phrase = Phrase(obstacle.draws)
    table.cell(project.id)
    table.cell(obstacle.raised.text)
    table.cell(obstacle.kind.factor)
    table.cell(phrase.fill(obstacle.kind.summary))
    table.cell(phrase.fill(obstacle.kind.cause))
    table.cell(obstacle.kind.proposal)
    table.cell(obstacle.kind.office?.alias ?? roster.organisations[project.town].name)
    table.cell(obstacle.level.rawValue)
    table.cell(state(of: obstacle).rawValue)
    table.cell(obstacle.pushed <= timeline.asOf ? obstacle.pushed.text : nil)
    table.cell(obstacle.escalated?.text)
    table.cell(obstacle.due.text)
    table.cell(obstacle.resolved?.text)
    table.cell(obstacle.resolved == nil ? nil : obstacle.kind.outcome)
    table.endRow()
  }

  private func state(of obstacle: Obstacle) -> Problem.State {
    if obstacle.resolved != nil { return .solved }
    return obstacle.pushed <= timeline.asOf ? .underWay : .waiting
  }
}
