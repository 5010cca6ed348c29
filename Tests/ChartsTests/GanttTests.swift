import Testing

@testable import Charts

@Suite("Gantt")
struct GanttTests {
  private func gantt(rows count: Int, label: String = "城区道路改造工程") -> Gantt {
    let work = GanttWork(start: 0, end: 300, share: 0.5, standing: .ahead)
    let rows = (0..<count).map { _ in
      Gantt.Row(label: label, cells: ["示例交通投资公司", "吴演示"], work: work, note: "快 5.4")
    }
    return Gantt(
      caption: nil, title: "题", subtitle: "副题",
      heads: Gantt.Heads(
        label: "项目", cells: ["单位", "领导"], note: "快慢", work: "工期", share: "完成", planned: "计划",
        actual: "实际"),
      axis: GanttAxis(span: 0...1000, ticks: [], today: 500, todayName: "今"),
      groups: [Gantt.Group(label: "镇", rows: rows)], noData: "无")
  }

  @Test(
    "The sheet is the smallest on which letters are 3 mm high",
    arguments: [(1, "A3"), (22, "A3"), (60, "A3"), (90, "A2"), (130, "A1"), (183, "A0")])
  func smallestSheet(rows: Int, name: String) throws {
    let gantt = gantt(rows: rows)
    #expect(gantt.sheet.name == name)
    #expect(try millimetresOfText(in: gantt) >= 3)
  }

  @Test("More rows than the largest sheet holds make it longer, not smaller")
  func roll() throws {
    let gantt = gantt(rows: 1000)
    #expect(gantt.sheet.width == 841)
    #expect(gantt.sheet.height > 1189)
    #expect(try millimetresOfText(in: gantt) >= 3)
  }

  @Test("A drawing of its own says its size on paper; one in a page does not")
  func physicalSize() throws {
    let gantt = gantt(rows: 3)
    #expect(try SVGReader.read(gantt.svg(.standalone))["width"] == "420mm")
    #expect(try gantt.root()["width"] == "1050")
  }

  @Test("The bar is filled as far as the work is done")
  func share() throws {
    let bar = GanttBar(
      width: 112 + 12, axis: GanttAxis(span: 0...112, ticks: [], today: nil, todayName: ""),
      work: GanttWork(start: 12, end: 112, share: 0.25, standing: .behind))
    #expect(try bar.nodes("track").map { $0.number("width") } == [100])
    #expect(try bar.nodes("behind").map { $0.number("width") } == [25])
  }

  @Test("A moment is hollow until it has come; both are drawn only where they do not touch")
  func moments() throws {
    func drawn(_ planned: Double?, _ actual: Double?) throws -> [Int] {
      let bar = GanttBar(
        width: 1012, axis: GanttAxis(span: 0...1000, ticks: [], today: nil, todayName: ""),
        work: GanttWork(
          start: nil, end: nil, moments: [GanttWork.Moment(planned: planned, actual: actual)]))
      return [try bar.nodes("point").count, try bar.nodes("reached").count]
    }
    #expect(try drawn(100, nil) == [1, 0])
    #expect(try drawn(100, 104) == [0, 1])
    #expect(try drawn(100, 150) == [1, 1])
    #expect(try drawn(nil, nil) == [0, 0])
    #expect(try drawn(2000, nil) == [0, 0])
  }

  @Test("Where one end is not known its side is dashed; bounds in the wrong order are exchanged")
  func openEnds() throws {
    let axis = GanttAxis(span: 0...1000, ticks: [], today: nil, todayName: "")
    let open = GanttBar(width: 600, axis: axis, work: GanttWork(start: 100, end: nil))
    #expect(try open.nodes("mark").count == 1)
    #expect(try open.nodes("planned").first?["stroke-dasharray"] != nil)
    #expect(try open.nodes("track").isEmpty)
    #expect(GanttWork(start: 9, end: 3) == GanttWork(start: 3, end: 9))
  }

  @Test("Today is a line through all rows with its name; outside the axis there is none")
  func today() throws {
    #expect(try gantt(rows: 3).nodes("today").count == 1)
    #expect(try gantt(rows: 3).texts().contains("今"))
    let outside = GanttAxis(span: 0...10, ticks: [], today: 11, todayName: "今")
    #expect(try GanttHead(width: 300, axis: outside).nodes("today").isEmpty)
  }

  /// How high the rows' text is on paper.
  private func millimetresOfText(in gantt: Gantt) throws -> Double {
    let root = try SVGReader.read(gantt.svg(.standalone))
    let frame = (root["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    return root.number("font-size") * gantt.sheet.width / frame[2]
  }
}
