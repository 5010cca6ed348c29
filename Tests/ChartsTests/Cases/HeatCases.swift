import Charts

extension ChartCase {
  static let heats: [ChartCase] = [
    heat("heat-ordinary", ["城区道路改造", "水厂扩建", "产业园二期", "中学新校区"]),
    heat("heat-ordinary-narrow", ["城区道路改造", "水厂扩建"], width: 344),
    heat("heat-no-data", []),
    heat("heat-one-point", ["水厂扩建"], months: 1),
    heat("heat-longest-labels", [longName, "水厂扩建"]),
    heat("heat-longest-labels-320", [longName, "水厂扩建"], width: 320, word: longName),
  ]

  static func heat(
    _ name: String, _ labels: [String], width: Int = 760, months: Int = 12, word: String? = nil
  ) -> ChartCase {
    let cycle: [Standing?] = [.behind, .behind, .farBehind, .behind, nil, .level, .ahead, .unknown]
    let rows = labels.enumerated().map { index, label in
      Heat.Row(
        label: label, cells: (0..<months).map { cycle[(index * 3 + $0 / 2) % cycle.count] },
        text: "\(98 + index).5%", tooltip: label)
    }
    return ChartCase(
      name: name,
      chart: Heat(
        caption: caption(name), width: width, columns: (1...12).map { "\($0)月" },
        shortColumns: (1...12).map { "\($0)" }, rows: rows,
        keys: [
          Heat.Key(.ahead, word ?? "快"), Heat.Key(.level, word ?? "持平"),
          Heat.Key(.behind, word ?? "慢"), Heat.Key(.farBehind, word ?? "严重滞后"),
        ], noData: "没有项目"))
  }
}
