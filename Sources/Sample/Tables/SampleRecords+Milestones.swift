extension SampleRecords {
  func nodes(of project: SampleProject) -> [Node] {
    NodePlan(of: project, in: timeline, seed: seed).nodes()
  }

  var milestoneTable: [UInt8] {
    var table = TableText("项目编号,节点,计划日期,实际日期")
    for project in projects {
      for node in nodes(of: project) {
        table.cell(project.id)
        table.cell(node.name)
        table.cell(node.planned.text)
        table.cell(node.actual?.text)
        table.endRow()
      }
    }
    return table.bytes
  }
}
