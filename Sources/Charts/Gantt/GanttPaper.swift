/// The sheet that a Gantt chart is drawn on, and the layout that fills it.
struct GanttPaper {
  let sheet: Sheet
  let layout: GanttLayout
  let frame: GanttFrame

  /// In the drawing's units, without the margins.
  let width: Double
  let height: Double

  /// Millimetres a unit: text of 13 units is 3 mm high.
  private static let finest = 0.231
  private static let narrowest = 1000.0

  /// The most that is added to a row where the sheet has room.
  private static let mostSpread = 14.0

  init(fitting gantt: Gantt) {
    for sheet in gantt.sheets {
      for width in stride(
        from: GanttPaper.narrowest, through: sheet.innerWidth / GanttPaper.finest, by: 25)
      {
        let height = width * sheet.innerHeight / sheet.innerWidth
        let frame = GanttFrame(gantt, width: width)
        let room = height - frame.height
        guard GanttLayout.leastHeight(of: gantt) <= room else { continue }
        let layout = GanttLayout(gantt, width: width)
        guard layout.height <= room else { continue }
        let rows = gantt.groups.reduce(0) { $0 + $1.rows.count }
        let spread = min(
          GanttPaper.mostSpread, ((room - layout.height) / Double(max(rows, 1))).rounded(.down))
        self.init(
          sheet: sheet, layout: layout.spread(by: spread), frame: frame, height: height)
        return
      }
    }
    self.init(onRoll: gantt)
  }

  /// As wide as the last sheet, as long as the rows need.
  private init(onRoll gantt: Gantt) {
    let last = gantt.sheets[gantt.sheets.count - 1]
    let width = max(GanttPaper.narrowest, (last.innerWidth / GanttPaper.finest).rounded(.down))
    let layout = GanttLayout(gantt, width: width)
    let frame = GanttFrame(gantt, width: width)
    let height = layout.height + frame.height
    let scale = last.innerWidth / width
    let sheet = Sheet(
      name: last.name, width: last.width, height: height * scale + 2 * Sheet.margin)
    self.init(sheet: sheet, layout: layout, frame: frame, height: height)
  }

  private init(sheet: Sheet, layout: GanttLayout, frame: GanttFrame, height: Double) {
    self.sheet = sheet
    self.layout = layout
    self.frame = frame
    width = layout.width
    self.height = height
  }

  /// In the drawing's units.
  var margin: Double { Sheet.margin * width / sheet.innerWidth }
}
