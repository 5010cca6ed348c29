import TestNumbers
import Testing

@testable import Charts

@Suite("Curve")
struct CurveTests {
  @Test("The latest value stands at the line's end, beside the planned line's name")
  func endLabels() throws {
    let texts = try ChartCase.named("curve-ordinary").root().all.filter { $0.name == "text" }
    let ends = texts.filter { ["105.4%", "时间进度"].contains($0.text) }
    #expect(ends.count == 2)
    #expect(ends.allSatisfy { $0.number("x") > 680 })
  }

  @Test("In mid-year the latest value stands at its point, the planned line's name at the end")
  func midYear() throws {
    let texts = try ChartCase.named("curve-mid-year").root().all.filter { $0.name == "text" }
    let value = try #require(texts.first { $0.text == "44.9%" })
    #expect((300...420).contains(value.number("x")))
  }

  @Test("A first month that reaches the axis's end has its value beside its point, off the line")
  func onePointAtTop() throws {
    let root = try ChartCase.named("curve-one-point-at-top").root()
    let value = try #require(root.all.first { $0.name == "text" && $0.text == "100.0%" })
    let point = try #require(root.all.first { $0.name == "circle" })
    #expect(value.number("x") >= point.number("cx") + 9)
  }

  @Test("Each point with a value has its tooltip, and a missing month has neither point nor line")
  func missingMonths() throws {
    let chart = ChartCase.named("curve-missing-months")
    let points = try #require(try chart.nodes("point").first).children
    #expect(points.count == 7)
    #expect(points.first?.children.first?.text == "1月底")
    let line = try #require(try chart.nodes("actual").first?["d"])
    #expect(line.split(separator: "M").count == 4)
  }

  @Test("What lies behind is hatched under the drawing's own id, what lies ahead is plain")
  func hatch() throws {
    let root = try ChartCase.named("curve-crossings").root()
    let pattern = try #require(root.all.first { $0.name == "pattern" })
    #expect(pattern["id"] == "curve-crossings-h")
    #expect(root.all.filter { $0["fill"] == "url(#curve-crossings-h)" }.count == 1)
    #expect(root.all.filter { $0.name == "path" && $0["class"] == "gap-ahead" }.count == 1)
  }

  @Test("Notes are written where there is room, with a line to their place, and else left out")
  func notes() throws {
    let wide = ChartCase.named("curve-ordinary")
    #expect(try wide.texts().contains("4月底最低，慢8.2个百分点"))
    #expect(try wide.texts().contains("9月起赶上时间进度"))
    #expect(try wide.nodes("note").contains { $0.name == "path" })
    let narrow = ChartCase.named("curve-longest-labels")
    #expect(try !narrow.texts().contains(longName))
  }

  @Test("Without a value the plan is drawn and the frame says so")
  func noData() throws {
    let chart = ChartCase.named("curve-no-data")
    #expect(try chart.texts().contains("本年尚无月报"))
    #expect(try chart.nodes("planned").count == 1)
    #expect(try chart.nodes("actual").isEmpty)
  }

  @Test("A negative value lengthens the axis below 0")
  func negative() throws {
    let texts = try ChartCase.named("curve-negative-value").texts()
    #expect(texts.contains("−20"))
    #expect(texts.contains("0"))
  }

  @Test("A unit longer than a sign stands above the axis, not at its number")
  func unit() throws {
    #expect(try ChartCase.named("curve-zero-plan").texts().contains("万元"))
    #expect(try ChartCase.named("curve-ordinary").texts().contains("120%"))
  }

  @Test("A point outside the span, or not after the one before it, is left out")
  func order() throws {
    let places = [1.0, 1, 0.5, .nan, 13, 2]
    let curve = Curve(
      caption: nil, width: 400, height: 200, span: 0...12,
      points: places.map { Curve.Point(at: $0, planned: nil, actual: 5) },
      tooltips: Tooltips(["1", "2", "3", "4", "5", "6"]), ticks: monthTicks,
      axis: ValueAxis(unit: "%"), latest: "5%", plannedName: "", noData: "")
    let points = try curve.nodes("point").first?.children
    #expect(points?.map { $0.children.first?.text } == ["1", "6"])
  }

  @Test("Tooltips are told apart and escaped, however they are handed over")
  func tooltips() {
    let texts = ["", "1月底 <5%>", "2月底，\"甲\"", "", "end"]
    for texts in [texts, ["3月底 12.5%，慢于时间进度", "", "é，～\u{FDFC}"], []] {
      let ends = texts.indices.map { texts[...$0].joined().utf8.count }
      #expect(Tooltips(Array(texts.joined().utf8), ends: ends) == Tooltips(texts))
    }
    #expect(Tooltips(texts).keeping([1, 4]) == Tooltips(["1月底 <5%>", "end"]))
  }

  @Test("A ground drawn ahead looks as one that is drawn with its curve, under whatever values")
  func grounds() {
    let setting = CurveSetting(
      span: 0...12, ticks: monthTicks, axis: ValueAxis(unit: "%", reach: 100),
      plannedName: "时间进度", noData: "无")
    func curve(_ values: [Double?], latest: String, _ plan: Double, in setting: CurveSetting)
      -> Curve
    {
      let points = values.indices.map {
        Curve.Point(at: Double($0), planned: Double($0) * plan, actual: values[$0])
      }
      return Curve(
        caption: caption("c"), width: 600, height: 260, points: points, latest: latest, in: setting)
    }
    let usual = [100.0, 120, 140].flatMap { top in
      ["0.0%", "100.0%"].map { curve(Array(repeating: top, count: 13), latest: $0, 8, in: setting) }
    }
    let prepared = setting.prepared(for: usual)
    #expect(prepared.grounds.count == 6)
    var numbers = SplitMix(seed: 2)
    for _ in 0..<300 {
      let values: [Double?] = (0..<13).map { _ in
        numbers.below(20) == 0 ? nil : Double(numbers.below(1800)) / 10 - 20
      }
      let (latest, plan) = (
        numbers.below(2) == 0 ? "7.5%" : "123.4%", numbers.below(9) == 0 ? 7.0 : 8
      )
      for form in [SVGForm.inline, .standalone] {
        #expect(
          curve(values, latest: latest, plan, in: prepared).svg(form)
            == curve(values, latest: latest, plan, in: setting).svg(form))
      }
    }
  }

  @Test("A text cut off within a character does no harm")
  func cutOff() {
    for length in 1...3 {
      for bytes in [Array("甲，".utf8), Array("a𠮷".utf8), Array("é\u{85}".utf8)] {
        let cut = Array(bytes.dropLast(length))
        _ = Tooltips(cut, ends: [cut.count / 2, cut.count])
      }
    }
  }
}
