import Charts

extension ChartCase {
  static let bullets: [ChartCase] = [
    bullet("bullet-ordinary", 105.4, mark: 100),
    bullet("bullet-ordinary-narrow", 105.4, mark: 100, width: 320),
    bullet("bullet-no-data", nil, mark: 50),
    bullet("bullet-one-point", 41.2, mark: nil),
    bullet("bullet-zero-plan", 12, mark: 50, plan: 0, unit: "万元"),
    bullet("bullet-300-percent", 300, mark: 75),
    bullet("bullet-negative-lead", 21.5, mark: 75, standing: .behind),
    bullet("bullet-negative-value", -8, mark: 8.3, standing: .behind),
    bullet("bullet-longest-labels", 98, mark: 97, width: 320, words: longName),
    row("bullet-row-ordinary", 82.4, mark: 75, .ahead),
    row("bullet-row-behind", 41.3, mark: 75, .behind),
    row("bullet-row-no-data", nil, mark: 75, .unknown),
    row("bullet-row-zero-plan", 20, mark: 75, .unknown, plan: 0),
    row("bullet-row-300-percent", 300, mark: 100, .ahead),
    row("bullet-row-negative", -3, mark: 8.3, .behind),
  ]

  static func bullet(
    _ name: String, _ value: Double?, mark: Double?, width: Int = 560, plan: Double = 100,
    standing: Standing = .ahead, unit: String = "%", words: String? = nil
  ) -> ChartCase {
    let labels = Bullet.Labels(
      value: words ?? "\(value ?? 0)\(unit)", plan: words ?? "年度计划 171.3亿元",
      mark: words ?? "时间进度 \(mark ?? 0)%", axis: ValueAxis(unit: unit))
    return ChartCase(
      name: name,
      chart: Bullet(
        caption: caption(name), width: width, value: value, plan: plan, mark: mark, top: 100,
        standing: standing, tooltip: "本级", labels: labels, noData: "尚无月报"))
  }

  static func row(
    _ name: String, _ value: Double?, mark: Double, _ standing: Standing, plan: Double = 100
  ) -> ChartCase {
    ChartCase(
      name: name,
      chart: Bullet(
        caption: nil, width: 120, value: value, plan: plan, mark: mark, top: 150,
        standing: standing))
  }
}
