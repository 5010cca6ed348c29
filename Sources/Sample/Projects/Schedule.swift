/// When a project starts and ends, as planned and in fact.
struct Schedule {
  let kind: Kind
  let start: RecordMonth
  let finish: RecordMonth
  let begun: RecordDay

  enum Kind {
    /// Begun before the first month and going on after the last.
    case throughout
    case continued, new

    /// New, from the August adjustment on.
    case late

    /// Only being prepared in its first year.
    case reserve

    /// Most of those that are there from the first year on were begun before it.
    init(_ isReserve: Bool, _ isLate: Bool, _ entry: Int, _ draws: inout SplitMix64) {
      let isContinued = draws.happens(entry == 0 ? 520 : 80)
      self = isReserve ? .reserve : isLate ? .late : isContinued ? .continued : .new
    }
  }

  /// - Parameter entry: The first year whose plan names the project.
  init(
    _ kind: Kind, _ total: Yuan, entry: Int, in timeline: Timeline, _ draws: inout SplitMix64
  ) {
    let january = RecordMonth(12 * entry)
    let delay = draws.pick(weighted: Schedule.delays)
    self.kind = kind
    switch kind {
    case .throughout: start = january + -22
    case .continued: start = january + -draws.draw(2...30)
    case .new: start = january + min(draws.draw(0...10), draws.draw(0...10), draws.draw(0...10))
    case .late: start = january + draws.draw(7...10)
    case .reserve: start = january + draws.draw(10...16)
    }
    let length = Schedule.months(for: total) * draws.draw(80...130) / 100
    let earliest = january + draws.draw(2...11)
    switch kind {
    case .throughout: finish = RecordMonth(12 * timeline.years + 30)
    case .continued: finish = max(start + length, earliest)
    case .new, .late, .reserve: finish = start + length
    }
    let latest = kind == .continued || kind == .throughout ? january + -1 : start + delay
    begun = RecordDay(month: min(start + delay, latest), day: draws.draw(1...28))
  }

  /// How many projects start on time and one to four months late.
  private static let delays = [48, 24, 14, 9, 5]

  /// 13 months for 50,000,000 元, 50 for 3,000,000,000.
  private static func months(for total: Yuan) -> Int {
    var root = 0
    while (root + 10) * (root + 10) <= total.count / Yuan.wan { root += 10 }
    return 8 + root / 13
  }

  /// What was completed before the first year.
  func prior(of total: Yuan, entry: Int, grain: Yuan, _ draws: inout SplitMix64) -> Yuan {
    let share = draws.draw(60...100)
    switch kind {
    case .continued, .throughout:
      let (passed, length) = (12 * entry - start.index, finish.index - start.index + 1)
      return total.part(passed * share, of: length * 100, grain: grain)
    case .new: return draws.happens(120) ? total.percent(1, grain: grain) : .zero
    case .late, .reserve: return .zero
    }
  }
}
