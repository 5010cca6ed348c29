import Charts

extension ChartCase {
  static let rankings: [ChartCase] = [
    ranking("ranking-ordinary", ordinaryRanks),
    ranking("ranking-ordinary-narrow", ordinaryRanks, width: 344),
    ranking("ranking-no-data", []),
    ranking("ranking-one-point", [("水口镇", 39)]),
    ranking("ranking-zero-plan", [("水口镇", 39), ("教育局", nil), ("水务局", -12)]),
    ranking("ranking-300-percent", [("水口镇", 200), ("教育局", 4), ("水务局", -12)], limit: 60),
    ranking("ranking-negative-lead", [("水口镇", -8), ("教育局", -24), ("水务局", -58.7)]),
    ranking("ranking-level", [("水口镇", 0), ("教育局", 0)]),
    ranking("ranking-missing-months", [("水口镇", .nan), ("教育局", .infinity)]),
    ranking("ranking-longest-labels", [(longName, 12), ("教育局", -44.2), (longName, -9)]),
    ranking(
      "ranking-longest-labels-320", [(longName, 12), ("教育局", -44.2), (longName, -9)],
      width: 320),
    rankingBar("ranking-bar-ahead", 48.2),
    rankingBar("ranking-bar-behind", -44.2),
    rankingBar("ranking-bar-no-data", nil),
    rankingBar("ranking-bar-300-percent", 200),
    rankingBar("ranking-bar-negative-beyond", -90),
  ]

  private static let ordinaryRanks: [(String, Double?)] = [
    ("城市建设投资公司", 48.2), ("水口镇", 39), ("翠湖园区管委会", 31.4), ("交通运输局", 24.9),
    ("苍城镇", 0), ("大沙镇", -37), ("教育局", -44.2), ("水务公司", -58.7),
  ]

  static func ranking(
    _ name: String, _ items: [(String, Double?)], width: Int = 760, limit: Double? = nil
  ) -> ChartCase {
    let rows = items.map { label, value in
      let value = value.flatMap { $0.isFinite ? $0 : nil }
      let word = value.map { $0 > 0 ? "快 \($0)" : $0 < 0 ? "慢 \(-$0)" : "持平" } ?? "—"
      return Ranking.Row(
        label: label, value: value, text: value.map { "\(100 + $0)%" } ?? "—", note: word,
        standing: value.map { $0 > 0 ? .ahead : $0 < 0 ? .behind : .level } ?? .unknown,
        tooltip: label)
    }
    return ChartCase(
      name: name,
      chart: Ranking(
        caption: caption(name), width: width, rows: rows, center: "时间进度 100%", limit: limit,
        noData: "没有可排名的单位"))
  }

  static func rankingBar(_ name: String, _ value: Double?) -> ChartCase {
    ChartCase(
      name: name,
      chart: RankingBar(
        width: 120, value: value, low: -60, high: 60,
        standing: (value ?? 0) < 0 ? .behind : .ahead))
  }
}
