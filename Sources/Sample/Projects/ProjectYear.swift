/// What one year's plan says of a project, and what the project then does month by month.
///
/// Months of the year count from 0.
struct ProjectYear: Sendable {
  /// Counted from the first on record.
  let year: Int
  let prior: Yuan

  /// The plan as issued and, from August on, as adjusted.
  let annual: Yuan
  let adjusted: Yuan

  /// What is completed by 31 December.
  let reached: Yuan

  /// As the year's plan has it.
  let finish: RecordMonth

  let isReserve: Bool
  let isIssued: Bool
  let isAdjusted: Bool

  /// The months in which money is spent.
  let spending: Range<Int>

  /// Months in which all work stands still.
  let halt: Range<Int>

  /// The month after which nothing is left to do, in the year in which that comes.
  let completion: Int?

  /// The month whose report is too high and is put right by the next.
  let excess: Int?

  let reporting: Reporting
  let pattern: Int
  let noise: UInt64

  /// Amounts are multiples of it, except the last.
  let grain: Yuan
}

extension ProjectYear {
  /// This year's investment from January to a month's end.
  func completed(by month: Int) -> Yuan {
    var (done, all) = (0, 0)
    for each in spending where !halt.contains(each) {
      let weight = weight(of: each)
      all += weight
      if each <= month { done += weight }
    }
    if done == all { return all == 0 ? .zero : reached }
    return reached.part(done, of: all, grain: grain)
  }

  private func weight(of month: Int) -> Int {
    let noise = SplitMix64.mixed(noise &+ UInt64(month))
    return Pace.patterns[pattern][month] * (70 + Int(noise % 61))
  }

  /// What the month's table says: the truth, or more where the next month takes it back.
  func reported(in month: Int) -> Yuan {
    guard excess == month else { return completed(by: month) }
    let (now, next) = (completed(by: month), completed(by: month + 1))
    return next + (next - now).percent(20, grain: grain) + grain
  }

  /// What an interim table says on a day of a month of that length.
  func reported(in month: Int, day: Int, of length: Int) -> Yuan {
    let (before, after) = (completed(by: month - 1), completed(by: month))
    return before + (after - before).part(day, of: length, grain: grain)
  }

  /// Whether the plan in force in the month names the project.
  func isPlanned(in month: Int, _ timeline: Timeline) -> Bool {
    plan(in: month, timeline) != nil
  }

  /// The annual plan in force in the month.
  func plan(in month: Int, _ timeline: Timeline) -> Yuan? {
    if month >= Timeline.adjustment, timeline.hasAdjustment(in: year) {
      return isAdjusted ? adjusted : nil
    }
    return isIssued ? annual : nil
  }

  /// Whether the project reports as of the month's end.
  func reports(in month: Int, _ timeline: Timeline) -> Bool {
    guard isPlanned(in: month, timeline) else { return false }
    switch reporting {
    case .regular: return true
    case .none: return false
    case .patchy: return SplitMix64.mixed(noise &+ 100 &+ UInt64(month)) % 4 > 0
    case .lapsed: return 12 * year + month < timeline.months - 1 - Int(noise % 2)
    }
  }
}
