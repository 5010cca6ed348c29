import TestNumbers
import Charts

/// Charts of every kind with values and words that a seed decides: ordinary, huge, tiny,
/// negative, missing, long, Latin, and with what must be escaped.
struct RandomCharts {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// One of each kind.
  mutating func all() -> [any Chart] {
    [
      curve(), months(), labelledBullet(), bullet(), ranking(), rankingBar(), distribution(),
      compare(), timeline(), sparkline(), heat(), gantt(), ganttBar(), ganttHead(),
    ]
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.randomElement(using: &random) ?? 0
  }

  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  mutating func width() -> Int { int(320...900) }

  mutating func value() -> Double? {
    switch int(0...19) {
    case 0: nil
    case 1: .nan
    case 2: .infinity
    case 3: 0
    case 4: -Double(int(0...5000)) / 10
    case 5: Double(int(0...1_000_000)) * 1e7
    case 6: Double(int(0...100)) * 1e-6
    default: Double(int(0...3000)) / 10
    }
  }

  mutating func values() -> [Double?] { (0..<int(0...14)).map { _ in value() } }

  mutating func word() -> String {
    let words = [
      "时间进度", "水口镇", "105.4%", "a<b & \"c\"", "KP2022-031 Phase II", "晚21天", "",
      "城市建设投资公司", "\u{8}\u{FFFE}控\n制", "e\u{301}\u{301}é", "👷‍♀️工程", "（一期）、（二期）",
    ]
    var text = ""
    for _ in 0..<(chance(80) ? 1 : int(1...9)) { text += words[int(0...words.count - 1)] }
    return text
  }

  mutating func standing() -> Standing { Standing.allCases[int(0...4)] }

  mutating func caption() -> Caption {
    Caption(id: word(), title: word(), description: word())
  }

  private mutating func axis() -> ValueAxis {
    ValueAxis(unit: chance(50) ? "%" : word(), reach: chance(50) ? 100 : 0)
  }

  mutating func ticks() -> [AxisTick] {
    let labels =
      chance(80) ? (1...12).map { ("\($0)月", "\($0)") } : (1...12).map { _ in (word(), word()) }
    return labels.enumerated().map { AxisTick(at: Double($0 + 1), label: $1.0, short: $1.1) }
  }

  private mutating func curve() -> Curve {
    let hasPlan = chance(85)
    var tooltips: [String] = []
    let points = values().enumerated().map { index, value in
      let planned = hasPlan ? Double(index) / 0.12 : self.value()
      tooltips.append(word())
      return Curve.Point(
        at: Double(index), planned: planned, actual: value, isMarked: index > 0)
    }
    let notes = (0..<int(0...3)).map { _ in Curve.Note(at: Double(int(0...24)) / 2, text: word()) }
    return Curve(
      caption: caption(), width: width(), height: int(180...420), span: 0...12, points: points,
      tooltips: Tooltips(tooltips), ticks: ticks(), axis: axis(), latest: word(),
      plannedName: word(), notes: notes, noData: word())
  }

  private mutating func months() -> Months {
    let months = values().map { value in
      Months.Month(
        label: word(), short: "\(int(1...12))", value: value, planned: self.value(),
        tooltip: word())
    }
    return Months(
      caption: caption(), width: width(), height: int(160...320), months: months, axis: axis(),
      latest: word(), plannedName: word(), noData: word())
  }

  private mutating func labelledBullet() -> Bullet {
    let labels = Bullet.Labels(value: word(), plan: word(), mark: word(), axis: axis())
    return Bullet(
      caption: caption(), width: width(), value: value(), plan: value() ?? 0, mark: value(),
      top: value() ?? 0, standing: standing(), tooltip: word(), labels: labels, noData: word())
  }

  private mutating func bullet() -> Bullet {
    Bullet(
      caption: nil, width: int(40...200), value: value(), plan: value() ?? 0, mark: value(),
      top: value() ?? 0, standing: standing(), tooltip: word())
  }

  private mutating func ranking() -> Ranking {
    let rows = values().map { value in
      Ranking.Row(
        label: word(), value: value, text: word(), note: word(), standing: standing(),
        tooltip: word())
    }
    return Ranking(
      caption: caption(), width: width(), rows: rows, center: word(), limit: value(),
      noData: word())
  }

  private mutating func rankingBar() -> RankingBar {
    RankingBar(
      width: int(40...200), value: value(), low: value() ?? 0, high: value() ?? 0,
      standing: standing(), tooltip: word())
  }

  private mutating func distribution() -> Distribution {
    let parts = values().prefix(5).map { value in
      Distribution.Part(count: value ?? 0, standing: standing(), label: word(), tooltip: word())
    }
    return Distribution(
      caption: chance(70) ? caption() : nil, width: width(), parts: parts, noData: word())
  }

  private mutating func compare() -> Compare {
    let items = values().prefix(4).map { value in
      Compare.Item(
        label: word(), current: value, currentText: word(), previous: self.value(),
        previousText: word(), change: word(), tooltip: word())
    }
    return Compare(
      caption: caption(), width: width(), currentName: word(), previousName: word(),
      items: items, sharesScale: chance(50), noData: word())
  }

  private mutating func timeline() -> Timeline {
    let rows = values().map { value in
      Timeline.Row(
        label: word(), planned: value.flatMap { Timeline.Span(at: $0) },
        actual: Timeline.Span(Double(int(0...300)), Double(int(0...300))), note: word(),
        standing: chance(60) ? standing() : nil, tooltip: word())
    }
    return Timeline(
      caption: caption(), width: width(), rows: rows, ticks: ticks(), today: value(),
      todayName: word(), plannedName: word(), actualName: word(), noData: word())
  }

  private mutating func sparkline() -> Sparkline {
    Sparkline(width: int(24...120), values: values(), bottom: value(), top: value())
  }

  private mutating func heat() -> Heat {
    let rows = values().map { _ in
      Heat.Row(
        label: word(), cells: (0..<int(0...13)).map { _ in chance(80) ? standing() : nil },
        text: word(), tooltip: word())
    }
    return Heat(
      caption: caption(), width: width(), columns: (0..<int(0...12)).map { _ in word() },
      rows: rows, keys: [Heat.Key(.ahead, word()), Heat.Key(.behind, word())], noData: word())
  }
}
