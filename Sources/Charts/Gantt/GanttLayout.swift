/// A Gantt chart's rows and columns at one width, without its title, axis and legend.
struct GanttLayout {
  /// A group's name, or a row with the lines of each of its texts.
  struct Band {
    /// nil for a group's name.
    let row: Gantt.Row?

    /// Of the label first, then of each cell.
    let texts: [[String]]
    let top: Double
    let height: Double

    var bottom: Double { top + height }
    var middle: Double { (top + bottom) / 2 }
  }

  static let style = TextStyle(size: 13)
  static let groupStyle = TextStyle(size: 14, isBold: true)
  private static let gap = 12.0
  private static let rowHeight = 20.0
  private static let groupHeight = 24.0

  let width: Double

  /// Where the columns of texts begin, the label's first, and how wide they are.
  let columns: [(left: Double, width: Double)]
  let noteWidth: Double
  let bands: [Band]

  /// The field of the bars, from side to side.
  let left: Double
  let right: Double

  var height: Double { bands.last?.bottom ?? 0 }

  init(_ gantt: Gantt, width: Double) {
    let style = GanttLayout.style
    self.width = width
    let rows = gantt.groups.lazy.flatMap(\.rows)
    func widest(_ head: String, _ text: (Gantt.Row) -> String) -> Double {
      rows.reduce(style.width(of: head)) { max($0, style.width(of: text($1))) }
    }
    let count = gantt.heads.cells.count
    let label = min(widest(gantt.heads.label, \.label), width * 0.24)
    let cells = gantt.heads.cells.indices.map { place in
      min(
        widest(gantt.heads.cells[place]) {
          $0.cells.indices.contains(place) ? $0.cells[place] : ""
        },
        width * 0.36 / Double(count))
    }
    noteWidth = min(max(widest("", \.note) + 16, style.width(of: gantt.heads.note)), width * 0.12)
    var edge = 0.0
    columns = ([label] + cells).map { width in
      defer { edge += width + GanttLayout.gap }
      return (edge, width)
    }
    left = edge
    right = width - noteWidth - GanttLayout.gap
    bands = GanttLayout.bands(of: gantt, columns.map(\.width))
  }

  private init(_ layout: GanttLayout, bands: [Band]) {
    (width, columns, noteWidth) = (layout.width, layout.columns, layout.noteWidth)
    (left, right) = (layout.left, layout.right)
    self.bands = bands
  }

  /// The same with this much more height in each row.
  func spread(by more: Double) -> GanttLayout {
    var edge = 0.0
    let bands = bands.map { band in
      let height = band.height + (band.row == nil ? 0 : more)
      defer { edge += height }
      return Band(row: band.row, texts: band.texts, top: edge, height: height)
    }
    return GanttLayout(self, bands: bands)
  }

  private static func bands(of gantt: Gantt, _ widths: [Double]) -> [Band] {
    var bands: [Band] = []
    var edge = 0.0
    func append(_ row: Gantt.Row?, _ texts: [[String]], height: Double) {
      bands.append(Band(row: row, texts: texts, top: edge, height: height))
      edge += height
    }
    for group in gantt.groups {
      if !group.label.isEmpty { append(nil, [[group.label]], height: groupHeight) }
      for row in group.rows {
        var texts: [[String]] = []
        texts.reserveCapacity(widths.count)
        var lines = 1
        for place in widths.indices where place <= row.cells.count {
          let text = place == 0 ? row.label : row.cells[place - 1]
          texts.append(style.lines(text, widths[place], count: 2))
          lines = max(lines, texts[place].count)
        }
        append(row, texts, height: max(rowHeight, Double(lines) * style.leading + 4))
      }
    }
    return bands
  }

  /// Less than this no layout of the chart needs, whatever its width.
  static func leastHeight(of gantt: Gantt) -> Double {
    gantt.groups.reduce(0) { height, group in
      height + Double(group.rows.count) * rowHeight + (group.label.isEmpty ? 0 : groupHeight)
    }
  }
}
