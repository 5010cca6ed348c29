import Charts

/// Completion rates at the twelve months' ends: slow first, fast later.
let ordinaryYear: [Double?] = [
  6.2, 12.0, 18.2, 25.1, 34.3, 44.9, 54.8, 65.6, 76.0, 85.8, 95.6, 105.4,
]

extension ChartCase {
  static let curves: [ChartCase] = [
    curve("curve-ordinary", ordinaryYear, notes: true),
    curve("curve-ordinary-narrow", ordinaryYear, width: 344, height: 240, notes: true),
    curve("curve-mid-year", Array(ordinaryYear.prefix(6)), notes: true),
    curve(
      "curve-mid-year-320", Array(ordinaryYear.prefix(6)), width: 320, height: 220, notes: true),
    curve("curve-no-data", []),
    curve("curve-one-point", [9.1]),
    curve("curve-one-point-at-top", [100]),
    curve("curve-zero-plan", [0, 12, 30, 52], hasPlan: false, unit: "万元", latest: "52"),
    curve("curve-300-percent", ordinaryYear.map { $0.map { $0 * 2.9 } }, latest: "305.7%"),
    curve("curve-negative-lead", ordinaryYear.map { $0.map { $0 * 0.4 } }, latest: "42.2%"),
    curve("curve-negative-value", [-4, -8, 2, 9, 20], latest: "20.0%"),
    curve(
      "curve-missing-months",
      [6.2, nil, 18.2, 25.1, nil, nil, 54.8, nil, .nan, 85.8, 95.6, 101], latest: "101.0%"),
    curve("curve-crossings", [20, 10, 30, 30, 42, 49, 60, 60, 75, 88, 88, 100], latest: "100.0%"),
    curve(
      "curve-longest-labels", ordinaryYear, width: 320, height: 240, latest: "105.4%（截至12月31日）",
      plannedName: longName, noteText: longName, notes: true),
  ]

  static func curve(
    _ name: String, _ values: [Double?], width: Int = 760, height: Int = 320, hasPlan: Bool = true,
    unit: String = "%", latest: String? = nil, plannedName: String = "时间进度",
    noteText: String? = nil, notes: Bool = false
  ) -> ChartCase {
    var points = [Curve.Point(at: 0, planned: hasPlan ? 0 : nil, actual: 0, isMarked: false)]
    for month in 1...12 {
      points.append(
        Curve.Point(
          at: Double(month), planned: hasPlan ? Double(month) / 0.12 : nil,
          actual: month <= values.count ? values[month - 1] : nil))
    }
    let remarks = [
      Curve.Note(at: 4, text: noteText ?? "4月底最低，慢8.2个百分点"),
      Curve.Note(at: 9, text: noteText ?? "9月起赶上时间进度"),
    ]
    return ChartCase(
      name: name,
      chart: Curve(
        caption: caption(name), width: width, height: height, span: 0...12, points: points,
        tooltips: Tooltips([""] + (1...12).map { "\($0)月底" }), ticks: monthTicks,
        axis: ValueAxis(unit: unit, reach: unit == "%" ? 100 : 0),
        latest: latest ?? (values.last ?? nil).map { "\($0)%" } ?? "", plannedName: plannedName,
        notes: notes ? remarks : [], noData: "本年尚无月报"))
  }
}
