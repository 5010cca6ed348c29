/// One project of a sample and all that becomes of it.
struct SampleProject: Sendable {
  /// By which its numbers are drawn; not its place in any table.
  let number: Int
  let id: String
  let name: String

  let kind: WorkKind

  /// Positions in ``Roster/organisations``.
  let town: Int
  let unit: Int

  /// Position in ``Town/spots``.
  let spot: Int

  let total: Yuan
  let standing: Standing
  let cadence: Cadence
  let start: RecordMonth

  /// When work begins in fact.
  let begun: RecordDay

  /// Year by year, from its first plan on.
  let years: [ProjectYear]

  /// From where a plan takes it when it is new.
  let source: Int
}

extension SampleProject {
  /// The highest tier that a project stands in; it stands in those below too.
  enum Standing: Int, Sendable {
    case provincial, municipal, local
  }

  enum Cadence: Sendable {
    case monthly, halfMonthly, weekly
  }

  var trade: Trade { Trade.all[kind.trade] }

  func year(_ year: Int) -> ProjectYear? {
    guard let first = years.first, year >= first.year, year - first.year < years.count else {
      return nil
    }
    return years[year - first.year]
  }

  /// Whether every plan on record names it.
  func isAlwaysPlanned(_ timeline: Timeline) -> Bool {
    (0..<timeline.years).allSatisfy { year in
      guard let course = self.year(year) else { return false }
      return course.isIssued && (course.isAdjusted || !timeline.hasAdjustment(in: year))
    }
  }

  /// The share of the whole that is done, in thousandths.
  func overall(of done: Yuan) -> Int { done.part(1000, of: total.count, grain: Yuan(1)).count }
}
