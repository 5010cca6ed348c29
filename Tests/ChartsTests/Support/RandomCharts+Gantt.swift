import Charts

extension RandomCharts {
  mutating func gantt() -> Gantt {
    let groups = (0..<int(0...4)).map { _ in
      Gantt.Group(label: word(), rows: values().map { _ in ganttRow() })
    }
    return Gantt(
      caption: caption(), title: word(), subtitle: word(),
      heads: Gantt.Heads(
        label: word(), cells: (0..<int(0...3)).map { _ in word() }, note: word(), work: word(),
        share: word(), planned: word(), actual: word()),
      keys: (0..<int(0...3)).map { _ in Heat.Key(standing(), word()) }, axis: ganttAxis(),
      groups: groups,
      sheets: chance(50) ? Sheet.common : [Sheet(name: "A6", width: 105, height: 148)],
      noData: word())
  }

  mutating func ganttBar() -> GanttBar {
    GanttBar(width: int(100...700), axis: ganttAxis(), work: ganttWork())
  }

  mutating func ganttHead() -> GanttHead {
    GanttHead(width: int(100...700), axis: ganttAxis())
  }

  private mutating func ganttRow() -> Gantt.Row {
    Gantt.Row(
      label: word(), cells: (0..<int(0...4)).map { _ in word() }, work: ganttWork(),
      note: word(), tooltip: word())
  }

  private mutating func ganttWork() -> GanttWork {
    let moments = values().map { GanttWork.Moment(planned: $0, actual: value(), tooltip: word()) }
    return GanttWork(
      start: value(), end: value(), share: value(), moments: moments,
      standing: chance(60) ? standing() : nil)
  }

  private mutating func ganttAxis() -> GanttAxis {
    let low = value() ?? 0
    return GanttAxis(
      span: low.isFinite ? low...low + Double(int(0...900)) : 0...0, ticks: ticks(),
      today: value(), todayName: word())
  }
}
