/// What sums and selections ask of a plan's row, in plain values.
///
/// Figures pass over all rows many times, on several threads at once. Over the rows themselves each
/// step counted references that the threads wrested from one another; over these it counts none.
public struct PlanFacts: Sendable {
  private let storedProject: Int32
  private let storedUnit: Int32
  private let storedSector: Int32
  private let storedTown: Int32
  private let storedTierSet: Int32

  /// Months from January of year 0 to the planned start of a new formal project; else -1.
  private let storedStart: Int32
  public let isFormal: Bool
  public let cadence: PlanEntry.Cadence
  public let total: Money
  public let annual: Money

  /// - Parameter tierSet: Position in ``Plan/tierSets``.
  init(of entry: PlanEntry, tierSet: Int) {
    storedProject = Int32(entry.project)
    storedUnit = Int32(entry.unit)
    storedSector = Int32(entry.sector)
    storedTown = Int32(entry.town ?? -1)
    storedTierSet = Int32(tierSet)
    isFormal = entry.isFormal
    cadence = entry.cadence
    total = entry.total
    annual = entry.annual
    let start = entry.isFormal && entry.nature == .new ? entry.start : nil
    storedStart = start.map { Int32($0.year * 12 + $0.month - 1) } ?? -1
  }

  /// Position in ``Register/projects``.
  public var project: Int { Int(storedProject) }

  /// Position in ``Register/units``.
  public var unit: Int { Int(storedUnit) }

  /// Position in ``Settings/sectors``.
  public var sector: Int { Int(storedSector) }

  /// Position in ``Register/units``.
  public var town: Int? { storedTown >= 0 ? Int(storedTown) : nil }

  /// Position in ``Plan/tierSets``.
  var tierSet: Int { Int(storedTierSet) }

  /// The month of a year in which the row means a formal new project to start; nil where it does
  /// not.
  public func newStart(in year: Int) -> Month? {
    storedStart >= 0 && Int(storedStart) / 12 == year
      ? Month(year: year, month: Int(storedStart) % 12 + 1) : nil
  }
}

/// The tiers that some rows of a plan list, and their category, by which tiers count them.
struct TierSet: Hashable, Sendable {
  /// Positions in ``Settings/tiers``, ascending.
  let listed: [Int]
  let isFormal: Bool
}
