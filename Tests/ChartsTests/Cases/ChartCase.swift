import Charts

/// A chart under the name of its golden file.
struct ChartCase: CustomStringConvertible, Sendable {
  let name: String
  let chart: any Chart

  var description: String { name }

  static let all =
    curves + bullets + rankings + distributions + months + comparisons + timelines + sparklines
    + heats + gantts
}

/// Sixty characters, the longest name that records may hold.
let longName = String(
  String(repeating: "某市某镇生态环境综合治理与产业园区配套道路工程", count: 3).prefix(60))

func caption(_ id: String) -> Caption {
  Caption(id: id, title: "图题", description: "截至12月底完成105.4%，快于时间进度5.4个百分点")
}

/// A year's months as ticks: `1月 2 3 … 12月`.
let monthTicks = (1...12).map { AxisTick(at: Double($0), label: "\($0)月", short: "\($0)") }

/// A figure as a caller would format it, to one decimal.
func decimal(_ value: Double) -> String {
  value.isFinite ? "\((value * 10).rounded() / 10)" : "—"
}
