import Charts

extension ChartCase {
  static let sparklines: [ChartCase] = [
    sparkline("sparkline-ordinary", ordinaryYear),
    sparkline("sparkline-no-data", []),
    sparkline("sparkline-one-point", [12]),
    sparkline("sparkline-zero-plan", [0, 0, 0]),
    sparkline("sparkline-300-percent", ordinaryYear.map { $0.map { $0 * 3 } }, top: 150),
    sparkline("sparkline-negative-lead", [3, -4, -9, 2, 6]),
    sparkline("sparkline-missing-months", [3, 4, nil, 6, 9, .nan, 12, 13]),
    ChartCase(
      name: "sparkline-ranks",
      chart: Sparkline(width: 80, values: [12, 9, 9, 4, 2], bottom: 34, top: 1)),
  ]

  static func sparkline(_ name: String, _ values: [Double?], top: Double? = nil) -> ChartCase {
    ChartCase(name: name, chart: Sparkline(width: 80, values: values, top: top))
  }
}
