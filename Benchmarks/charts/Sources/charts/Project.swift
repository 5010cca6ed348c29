import Charts
import Foundation

/// One project's values as every library is given them.
struct Project: Decodable {
  struct Milestone: Decodable {
    let name: String
    /// Days since the first day of the axis.
    let planned: Double
    let actual: Double?
  }

  let name: String
  /// Percent completed by each month's end.
  let rates: [Double]
  /// 万元 in each month.
  let invested: [Double]
  let today: Double
  let milestones: [Milestone]

  /// What a project's page draws: two curves, two timelines and a bar for each month.
  func draw(into output: inout [UInt8]) {
    curve("curve-wide", width: 760, height: 320).draw(into: &output, form: .inline)
    curve("curve-narrow", width: 344, height: 250).draw(into: &output, form: .inline)
    timeline("nodes-wide", width: 760).draw(into: &output, form: .inline)
    timeline("nodes-narrow", width: 344).draw(into: &output, form: .inline)
    let largest = invested.max() ?? 1
    for value in invested {
      Bullet(
        caption: nil, width: 120, value: value, plan: 0, mark: nil, top: largest, standing: .level
      ).draw(into: &output, form: .inline)
    }
  }

  private func curve(_ id: String, width: Int, height: Int) -> Curve {
    let points = rates.indices.map { month in
      let planned = Double(month + 1) / 12 * 100
      return Curve.Point(at: Double(month + 1), planned: planned, actual: rates[month])
    }
    let start = Curve.Point(at: 0, planned: 0, actual: 0, isMarked: false)
    return Curve(
      caption: Caption(id: id, title: name, description: "截至12月底完成\(rates.last ?? 0)%"),
      width: width, height: height, span: 0...12, points: [start] + points,
      tooltips: Tooltips([""] + rates.indices.map { "\($0 + 1)月底 \(rates[$0])%" }),
      ticks: (1...12).map { AxisTick(at: Double($0), label: "\($0)月", short: "\($0)") },
      axis: ValueAxis(unit: "%", reach: 100), latest: "\(rates.last ?? 0)%", plannedName: "时间进度",
      notes: [Curve.Note(at: 5, text: "5月底最低")], noData: "没有数据")
  }

  private func timeline(_ id: String, width: Int) -> Timeline {
    let rows = milestones.map { milestone in
      let late = milestone.actual.map { $0 - milestone.planned }
      return Timeline.Row(
        label: milestone.name, planned: Timeline.Span(at: milestone.planned),
        actual: milestone.actual.flatMap { Timeline.Span(at: $0) },
        note: late.map { "迟\(Int($0))天" } ?? "未到期",
        standing: late.map { $0 > 0 ? .behind : .ahead },
        tooltip: milestone.name)
    }
    return Timeline(
      caption: Caption(id: id, title: "关键节点的计划与实际", description: "\(milestones.count)个节点"),
      width: width, rows: rows,
      ticks: (0...3).map { AxisTick(at: Double($0) * 365, label: "\(2022 + $0)年") }, today: today,
      todayName: "2022年12月31日", plannedName: "计划", actualName: "实际", noData: "没有数据")
  }
}
