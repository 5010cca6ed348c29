import Charts

extension ChartCase {
  static let gantts: [ChartCase] = [
    gantt("gantt-ordinary", towns),
    gantt("gantt-no-data", []),
    gantt("gantt-one-point", [Gantt.Group(label: "三埠街道（1项）", rows: [row("城区道路", 0, 400)])]),
    gantt("gantt-missing-months", [Gantt.Group(label: "", rows: undated)]),
    gantt("gantt-300-percent", [Gantt.Group(label: "长沙街道", rows: [beyond])]),
    gantt("gantt-longest-labels", [Gantt.Group(label: longName, rows: [longest])], word: longName),
    ganttBar("gantt-bar-ordinary", work(0, 700, 0.4, .behind)),
    ganttBar("gantt-bar-no-data", GanttWork(start: nil, end: nil)),
    ChartCase(name: "gantt-head-ordinary", chart: GanttHead(width: 560, axis: axis("截至12月31日"))),
  ]

  private static let towns = [
    Gantt.Group(
      label: "三埠街道（3项）",
      rows: [
        row("城区污水管网一期工程", 30, 560, 0.62, .ahead, note: "快 5.4"),
        row("潭江三埠段特大桥及引道工程", -380, 920, 0.35, .behind, note: "慢 3.1"),
        row("妇幼保健院迁建", 120, 700, 0, .farBehind, note: "慢 21.0"),
      ]),
    Gantt.Group(
      label: "翠山湖园区（2项）",
      rows: [
        row("智能装备产业园一期工程", -120, 380, 1, .level, note: "持平"),
        row("屋顶光伏及储能", 200, 330, 0.9, .unknown, note: "—"),
      ]),
  ]

  private static let undated = [
    Gantt.Row(
      label: "只有开工", cells: ["市水利局", "吴演示"], work: GanttWork(start: 100, end: nil), note: "—"),
    Gantt.Row(
      label: "只有竣工", cells: ["市水利局"], work: GanttWork(start: nil, end: 500, share: 0.5)),
    Gantt.Row(label: "没有工期", work: GanttWork(start: nil, end: .nan, share: .infinity)),
    Gantt.Row(
      label: "开工晚于竣工",
      work: GanttWork(
        start: 500, end: 100, share: 0.5,
        moments: [GanttWork.Moment(planned: nil, actual: nil)])),
  ]

  private static let beyond = Gantt.Row(
    label: "工期两头超出", work: GanttWork(start: -5000, end: 5000, share: 3, standing: .ahead))

  private static let longest = Gantt.Row(
    label: longName, cells: [longName, longName], work: work(0, 700, 0.5, .behind), note: longName,
    tooltip: longName)

  private static func work(
    _ start: Double, _ end: Double, _ share: Double, _ standing: Standing?
  ) -> GanttWork {
    GanttWork(
      start: start, end: end, share: share,
      moments: [
        GanttWork.Moment(planned: start + 10, actual: start + 60, tooltip: "开工 晚50天"),
        GanttWork.Moment(planned: start + 90, actual: start + 92),
        GanttWork.Moment(planned: end - 10, actual: nil),
      ], standing: standing)
  }

  private static func row(
    _ label: String, _ start: Double, _ end: Double, _ share: Double = 0.3,
    _ standing: Standing? = .ahead, note: String = "快 5.4"
  ) -> Gantt.Row {
    Gantt.Row(
      label: label, cells: ["示例交通投资公司", "吴演示"], work: work(start, end, share, standing),
      note: note, tooltip: label)
  }

  private static func axis(_ today: String) -> GanttAxis {
    GanttAxis(
      span: -400...1000,
      ticks: [
        AxisTick(at: -365, label: "2021年"), AxisTick(at: 0, label: "2022年"),
        AxisTick(at: 365, label: "2023年"), AxisTick(at: 730, label: "2024年"),
      ], today: 364, todayName: today)
  }

  private static func gantt(
    _ name: String, _ groups: [Gantt.Group], word: String? = nil
  ) -> ChartCase {
    ChartCase(
      name: name,
      chart: Gantt(
        caption: caption(name), title: word ?? "重点项目挂图", subtitle: word ?? "数据截至2022年12月31日",
        heads: Gantt.Heads(
          label: word ?? "项目", cells: [word ?? "责任单位", word ?? "挂钩领导"], note: word ?? "比时间进度",
          work: word ?? "开工至竣工", share: word ?? "已完成投资", planned: word ?? "计划节点",
          actual: word ?? "已完成节点"),
        keys: [Heat.Key(.ahead, word ?? "快"), Heat.Key(.farBehind, word ?? "严重滞后")],
        axis: axis(word ?? "截至2022年12月31日"), groups: groups, noData: "没有项目"))
  }

  private static func ganttBar(_ name: String, _ work: GanttWork) -> ChartCase {
    ChartCase(name: name, chart: GanttBar(width: 560, axis: axis(""), work: work))
  }
}
