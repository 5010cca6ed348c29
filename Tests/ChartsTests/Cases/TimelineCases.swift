import Charts

extension ChartCase {
  static let timelines: [ChartCase] = [
    timeline("timeline-ordinary", milestones),
    timeline("timeline-ordinary-narrow", milestones, width: 344),
    timeline("timeline-spans", approvals),
    timeline("timeline-no-data", []),
    timeline("timeline-one-point", [row("开工", 60, nil, "", nil)], ticks: []),
    timeline("timeline-zero-plan", [row("开工", nil, 90, "无计划", .unknown)]),
    timeline("timeline-300-percent", [row("开工", 60, 2000, "晚1940天", .behind)]),
    timeline("timeline-negative-lead", [row("开工", 60, 48, "早12天", .ahead)]),
    timeline("timeline-missing-months", [row("开工", nil, nil, "—", nil)]),
    timeline("timeline-longest-labels", [row(longName, 60, 90, "晚30天", .behind)]),
    timeline(
      "timeline-longest-labels-320", [row(longName, 60, 90, longName, .behind)], width: 320,
      word: longName),
  ]

  private static let milestones = [
    row("立项批复", 20, 18, "早2天", .ahead), row("用地预审", 75, 75, "按时", .level),
    row("施工许可", 120, 141, "晚21天", .behind), row("开工", 150, 163, "晚13天", .behind),
    row("主体封顶", 270, nil, "逾期34天", .farBehind), row("竣工验收", 350, nil, "", nil),
  ]

  private static let approvals = [
    Timeline.Row(
      label: "环境影响评价", planned: Timeline.Span(30, 60), actual: Timeline.Span(30, 52),
      note: "22天", standing: .ahead, tooltip: "自然资源局"),
    Timeline.Row(
      label: "施工图审查", planned: Timeline.Span(45, 66), actual: Timeline.Span(45, 80),
      note: "35天", standing: .behind),
    Timeline.Row(label: "水土保持", planned: Timeline.Span(70, 100), actual: nil),
  ]

  private static func row(
    _ label: String, _ planned: Double?, _ actual: Double?, _ note: String, _ standing: Standing?
  ) -> Timeline.Row {
    Timeline.Row(
      label: label, planned: planned.flatMap { Timeline.Span(at: $0) },
      actual: actual.flatMap { Timeline.Span(at: $0) }, note: note, standing: standing,
      tooltip: label)
  }

  static func timeline(
    _ name: String, _ rows: [Timeline.Row], width: Int = 760, ticks: [AxisTick] = quarters,
    word: String? = nil
  ) -> ChartCase {
    ChartCase(
      name: name,
      chart: Timeline(
        caption: caption(name), width: width, rows: rows, ticks: ticks, today: 304,
        todayName: word ?? "截至10月31日", plannedName: word ?? "计划", actualName: word ?? "实际",
        noData: "没有节点"))
  }

  private static let quarters = [
    AxisTick(at: 0, label: "2022年1月", short: "1月"), AxisTick(at: 90, label: "4月"),
    AxisTick(at: 181, label: "7月"), AxisTick(at: 273, label: "10月"),
    AxisTick(at: 365, label: "2023年1月"),
  ]
}
