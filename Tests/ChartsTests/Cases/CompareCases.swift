import Charts

extension ChartCase {
  static let comparisons: [ChartCase] = [
    comparison("compare-ordinary", ordinaryItems),
    comparison("compare-ordinary-narrow", ordinaryItems, width: 320),
    comparison("compare-shared-scale", ordinaryItems, sharesScale: true),
    comparison("compare-no-data", []),
    comparison("compare-one-point", [("项目", 183, nil, "—")]),
    comparison("compare-zero-plan", [("年度计划", 0, 0, "—")]),
    comparison("compare-300-percent", [("年度计划", 300, 100, "+200.0%")]),
    comparison("compare-negative-lead", [("年度计划", 139.4, 171.26, "−18.6%")]),
    comparison("compare-missing-months", [("总投资", nil, nil, "—"), ("年度计划", .nan, 12, "—")]),
    comparison("compare-longest-labels", [(longName, 183, 150, "+22.0%")], word: longName),
    comparison(
      "compare-longest-labels-320", [(longName, 183, 150, "+22.0%")], width: 320,
      word: longName),
  ]

  private static let ordinaryItems: [(String, Double?, Double?, String)] = [
    ("总投资（亿元）", 949.27, 685.89, "+38.4%"), ("年度计划（亿元）", 171.26, 129.94, "+31.8%"),
    ("项目（个）", 183, 160, "+14.4%"),
  ]

  static func comparison(
    _ name: String, _ items: [(String, Double?, Double?, String)], width: Int = 480,
    sharesScale: Bool = false, word: String? = nil
  ) -> ChartCase {
    let items = items.map { label, now, before, change in
      Compare.Item(
        label: label, current: now, currentText: word ?? now.map(decimal) ?? "—",
        previous: before, previousText: word ?? before.map(decimal) ?? "—", change: change,
        tooltip: label)
    }
    return ChartCase(
      name: name,
      chart: Compare(
        caption: caption(name), width: width, currentName: word ?? "2022年",
        previousName: word ?? "2021年", items: items, sharesScale: sharesScale,
        noData: "没有上年数据"))
  }
}
