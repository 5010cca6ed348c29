import Charts

extension ChartCase {
  static let months: [ChartCase] = [
    monthly("months-ordinary", ordinaryMonths),
    monthly("months-ordinary-narrow", ordinaryMonths, width: 344, height: 220),
    monthly("months-no-data", []),
    monthly("months-one-point", [12.5]),
    monthly("months-zero-plan", ordinaryMonths, planned: 0),
    monthly("months-300-percent", ordinaryMonths.map { $0.map { $0 * 3 } }),
    monthly("months-negative-lead", [10.6, 9.9, -4.2, 3, -1.5]),
    monthly("months-missing-months", [10.6, nil, 10.7, nil, nil, 18.2, .nan, 18.5]),
    monthly(
      "months-longest-labels", ordinaryMonths, width: 320, height: 200, label: longName),
    monthly("months-large", ordinaryMonths.map { $0.map { $0 * 123_456 } }, planned: nil),
  ]

  private static let ordinaryMonths: [Double?] = [
    10.6, 9.9, 10.7, 11.8, 15.8, 18.2, 16.9, 18.5, 17.8, 16.8, 16.7, 16.9,
  ]

  static func monthly(
    _ name: String, _ values: [Double?], width: Int = 760, height: Int = 260,
    planned: Double? = 14.3, label: String? = nil
  ) -> ChartCase {
    let months = (1...12).map { month in
      Months.Month(
        label: label ?? "\(month)月", short: label ?? "\(month)",
        value: month <= values.count ? values[month - 1] : nil, planned: planned,
        tooltip: "\(month)月完成")
    }
    let last = values.last { $0?.isFinite ?? false } ?? nil
    return ChartCase(
      name: name,
      chart: Months(
        caption: caption(name), width: width, height: height, months: months,
        axis: ValueAxis(unit: label ?? "亿元"), latest: label ?? last.map(decimal) ?? "",
        plannedName: label ?? "月均计划", noData: "本年尚无月报"))
  }
}
