import Portfolio

extension SampleRecords {
  func taskTable(of list: TaskList) -> [UInt8] {
    var table = TableText("项目编号,任务,完成时限,状态,要求,挂钩领导,保障单位,项目联系人,联系电话,专班,工作方案")
    let place = TaskList.allCases.firstIndex(of: list) ?? 0
    var number = 0
    for project in projects {
      var draws = SplitMix64(seed, .lists, project.number, part: place)
      guard list.names(project, &draws) else { continue }
      number += 1
      let charge = Charge(of: project, in: list, number: number, roster, &draws)
      for (row, task) in tasks(of: project, in: list, &draws).enumerated() {
        write(task, of: project, row == 0 || draws.happens(500) ? charge : nil, to: &table)
      }
    }
    return table.bytes
  }

  private func write(
    _ task: Task, of project: SampleProject, _ charge: Charge?, to table: inout TableText
  ) {
    table.cell(project.id)
    table.cell(task.name)
    table.cell(task.due.text)
    table.cell(task.state.rawValue)
    table.cell(task.requirement)
    table.cell(charge?.leader)
    table.cell(charge?.guarantor)
    table.cell(charge?.contact)
    table.cell(charge?.phone)
    table.cell(charge?.taskforce)
    table.cell(charge?.scheme)
    table.endRow()
  }

  /// Services for companies, or the milestones that are not reached yet and the newest one that is.
  private func tasks(
    of project: SampleProject, in list: TaskList, _ draws: inout SplitMix64
  ) -> [Task] {
    guard list == .service else {
      let nodes = nodes(of: project)
      let ahead = nodes.firstIndex { $0.actual == nil } ?? nodes.count
      return nodes[max(0, min(ahead - 1, nodes.count - 2))...].prefix(3).map { node in
        Task(
          name: node.name, requirement: draws.pick(ServiceTasks.requirements), due: node.planned,
          state: node.actual != nil ? .done : draws.happens(500) ? .underWay : .notStarted)
      }
    }
    let order = draws.order(of: ServiceTasks.all.count)
    return order.prefix(draws.draw(2...4)).map { place in
      let task = ServiceTasks.all[place]
      let due = RecordDay(month: timeline.last + draws.draw(-8...3), day: draws.draw(1...28))
      return Task(
        name: task.task, requirement: task.requirement, due: due,
        state: due < timeline.asOf && draws.happens(820)
          ? .done : draws.happens(700) ? .underWay : .notStarted)
    }
  }

  private struct Task {
    let name: String
    let requirement: String
    let due: RecordDay
    let state: ListTask.State
  }
}
