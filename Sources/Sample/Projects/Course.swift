/// Tells a project's years one after another, each from where the one before has left it.
struct Course {
  private let outline: Outline
  private let timeline: Timeline
  private let seed: UInt64
  private var year: Int
  private var prior: Yuan
  private var finish: RecordMonth

  init(of outline: Outline, in timeline: Timeline, seed: UInt64) {
    self.outline = outline
    self.timeline = timeline
    self.seed = seed
    year = outline.entry
    prior = outline.prior
    finish = outline.finish
  }

  /// From the project's first plan to its completion, its removal or the year after the last on
  /// record, whose plan is being drafted.
  static func years(of outline: Outline, in timeline: Timeline, seed: UInt64) -> [ProjectYear] {
    var course = Course(of: outline, in: timeline, seed: seed)
    var years: [ProjectYear] = []
    while course.year <= timeline.years, course.prior < outline.total {
      let next = course.next()
      years.append(next)
      if !next.isAdjusted { break }
    }
    return years
  }

  private mutating func next() -> ProjectYear {
    var draws = SplitMix64(seed, .course, outline.number, part: year)
    if finish.yearIndex < year { finish = RecordMonth(12 * year + draws.draw(3...9)) }
    let annual = annualPlan(&draws)
    let reached = reached(under: annual, &draws)
    let spending = spending(of: reached)
    let isDone = prior + reached == outline.total
    let isRegular = outline.number == 0
    let reporting = isRegular ? .regular : Reporting(drawing: &draws)
    let leaves = draws.happens(12) && canLeave
    let told = ProjectYear(
      year: year, prior: prior, annual: annual,
      adjusted: adjusted(annual, for: reached, &draws), reached: reached, finish: finish,
      isReserve: isReserve, isIssued: !(outline.joinsInAugust && year == outline.entry),
      isAdjusted: !leaves, spending: spending, halt: halt(within: spending, &draws),
      completion: isDone ? spending.upperBound - 1 : nil,
      excess: isDone ? nil : excess(within: spending, reporting, leaves: leaves, &draws),
      reporting: reporting,
      pattern: draws.pick(weighted: Pace.weights), noise: draws.next(), grain: outline.grain)
    prior = prior + reached
    year += 1
    return told
  }

  private var isReserve: Bool { outline.isReserve && year == outline.entry }

  private var rest: Yuan { outline.total - prior }

  private var isLastYear: Bool { finish.yearIndex == year }

  /// Only an adjustment takes a project out, and never one that it has only just brought in.
  private var canLeave: Bool {
    outline.number > 0 && timeline.hasAdjustment(in: year)
      && !(outline.joinsInAugust && year == outline.entry)
  }

  /// What is left, spread evenly over the months that are left, more or less.
  private func annualPlan(_ draws: inout SplitMix64) -> Yuan {
    let share = draws.draw(82...118)
    let isNothing = draws.happens(4) && outline.number > 0
    if isReserve { return outline.total.percent(draws.draw(1...3), grain: Yuan(wan: 10)) }
    if isNothing { return .zero }
    if isLastYear { return rest }
    let from = max(12 * year, outline.start.index)
    let (now, all) = (12 * year + 12 - from, finish.index - from + 1)
    if now <= 0 { return outline.total.percent(2, grain: Yuan(wan: 10)) }
    let plan = rest.part(now * share, of: all * 100, grain: Yuan(wan: 50))
    return min(max(plan, Yuan(wan: 50)), rest)
  }

  private func reached(under annual: Yuan, _ draws: inout SplitMix64) -> Yuan {
    let classes = Pace.classes
    let share = draws.draw(classes[draws.pick(weighted: classes.map(\.weight))].reached)
    if isReserve { return annual.percent(share / 2, grain: outline.grain) }
    if outline.begun.month.yearIndex > year { return .zero }
    if isLastYear { return share < 92 ? annual.percent(share, grain: outline.grain) : annual }
    return min(annual.percent(share, grain: outline.grain), rest.percent(94, grain: outline.grain))
  }

  /// From the start of the work, or from January, to its end or December.
  private func spending(of reached: Yuan) -> Range<Int> {
    let first = isReserve ? 0 : max(0, outline.begun.month.index - 12 * year)
    guard reached > .zero, first < 12 else { return 0..<0 }
    let isDone = prior + reached == outline.total
    let last = isDone ? max(first, finish.index - 12 * year) : 11
    return first..<last + 1
  }

  /// An adjustment brings some plans nearer to what will be reached.
  private func adjusted(_ annual: Yuan, for reached: Yuan, _ draws: inout SplitMix64) -> Yuan {
    let share = draws.draw(40...80)
    guard draws.happens(420), !isReserve, reached > .zero else { return annual }
    let grain = Yuan(wan: 10)
    if reached > annual.percent(122, grain: grain) {
      return annual + (reached - annual).percent(share, grain: grain)
    }
    if reached < annual.percent(80, grain: grain) {
      return annual - (annual - reached).percent(share, grain: grain)
    }
    return annual
  }

  private func halt(within spending: Range<Int>, _ draws: inout SplitMix64) -> Range<Int> {
    let first = draws.draw(2...8)
    guard draws.happens(30), spending.lowerBound < first, spending.upperBound > first + 3 else {
      return 0..<0
    }
    return first..<first + draws.draw(2...3)
  }

  /// A month that says too much, where the month after it is on record too and can put it right.
  private func excess(
    within spending: Range<Int>, _ reporting: Reporting, leaves: Bool, _ draws: inout SplitMix64
  ) -> Int? {
    let month = draws.draw(0...10)
    guard draws.happens(45), reporting == .regular, outline.cadence == .monthly,
      spending.contains(month), spending.contains(month + 1),
      12 * year + month + 1 < timeline.months, !leaves || month + 1 < Timeline.adjustment,
      month >= Timeline.adjustment || !outline.joinsInAugust || year > outline.entry
    else { return nil }
    return month
  }
}
