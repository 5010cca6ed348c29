/// Where what surrounds the rows of a Gantt chart stands, from the top margin down. The title grows
/// with the sheet, since it is read from further away.
struct GanttFrame {
  let titleStyle: TextStyle
  let subtitleStyle: TextStyle

  /// Baselines.
  let title: Double
  let subtitle: Double
  let today: Double
  let ticks: Double
  let heads: Double

  /// Where the rows begin.
  let rows: Double

  /// Below the rows: the baseline of the dates, and where the legend begins.
  static let ticksBelow = 17.0
  static let legendBelow = 32.0
  let legend: Legend

  init(_ gantt: Gantt, width: Double) {
    titleStyle = TextStyle(size: (width / 36).rounded(), isBold: true)
    subtitleStyle = TextStyle(size: max(13, (width / 66).rounded()))
    title = titleStyle.ascent
    subtitle = title + titleStyle.size * 0.4 + subtitleStyle.size
    today = subtitle + subtitleStyle.size * 0.6 + 20
    ticks = today + 19
    heads = ticks + 20
    rows = heads + 9
    legend = gantt.legend(width: width)
  }

  /// The height of all but the rows.
  var height: Double { rows + GanttFrame.legendBelow + legend.height }
}

extension Gantt {
  /// What the marks are called.
  fileprivate func legend(width: Double) -> Legend {
    Legend(
      items: [
        Legend.Item(swatch: .box(.track), text: heads.work),
        Legend.Item(swatch: .box(.bar), text: heads.share),
        Legend.Item(swatch: .moment(isReached: false), text: heads.planned),
        Legend.Item(swatch: .moment(isReached: true), text: heads.actual),
      ] + keys.map { Legend.Item(swatch: .standing($0.standing), text: $0.label) },
      style: GanttLayout.style, width: width)
  }
}
