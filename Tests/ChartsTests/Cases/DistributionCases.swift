import Charts

extension ChartCase {
  static let distributions: [ChartCase] = [
    distribution("distribution-ordinary", [96, 12, 48, 22, 5]),
    distribution("distribution-ordinary-narrow", [96, 12, 48, 22, 5], width: 320),
    distribution("distribution-no-data", [0, 0, 0, 0, 0]),
    distribution("distribution-one-point", [0, 0, 1, 0, 0]),
    distribution("distribution-zero-plan", [0, 0, 0, 0, 7]),
    distribution("distribution-300-percent", [3000, 1, 2, 1, 0]),
    distribution("distribution-negative-lead", [0, 0, 12, 70, 0]),
    distribution("distribution-missing-months", [.nan, 3, 4, -2, 1]),
    distribution("distribution-longest-labels", [4, 3, 2, 1, 1], width: 320, word: longName),
    ChartCase(
      name: "distribution-row-ordinary",
      chart: Distribution(caption: nil, width: 120, parts: parts([96, 12, 48, 22, 5]))),
    ChartCase(
      name: "distribution-row-no-data",
      chart: Distribution(caption: nil, width: 120, parts: parts([0, 0, 0, 0, 0]))),
  ]

  private static func parts(_ counts: [Double], word: String? = nil) -> [Distribution.Part] {
    let names = ["快于时间进度", "持平", "慢于时间进度", "严重滞后", "无年度计划"]
    let standings: [Standing] = [.ahead, .level, .behind, .farBehind, .unknown]
    return counts.indices.map { index in
      let number = counts[index].isFinite ? String(Int(counts[index])) : "—"
      return Distribution.Part(
        count: counts[index], standing: standings[index],
        label: "\(word ?? names[index]) \(number)", tooltip: "\(names[index]) \(number)个")
    }
  }

  static func distribution(
    _ name: String, _ counts: [Double], width: Int = 760, word: String? = nil
  ) -> ChartCase {
    ChartCase(
      name: name,
      chart: Distribution(
        caption: caption(name), width: width, parts: parts(counts, word: word), noData: "没有项目"))
  }
}
