/// A year's plan: as issued, as adjusted, or as a draft.
public final class Plan: Sendable {
  public enum Version: Hashable, Sendable {
    case issued

    /// In force from the month on.
    case adjusted(Month)

    /// As it was being compiled in the month.
    case draft(Month)
  }

  public let year: Int
  public let version: Version

  /// Position in ``Register/tables``.
  public let table: Int

  /// By project id, by bytes.
  public let entries: [PlanEntry]

  /// The same in plain values, row by row.
  public let facts: [PlanFacts]

  /// Every combination of listed tiers and category that a row has: few, so that rows may share
  /// what follows from one.
  let tierSets: [TierSet]

  /// For each project of the register, its position in `entries` or -1.
  private let positions: [Int32]

  /// - Parameter projects: how many the register names.
  public init(year: Int, version: Version, table: Int, entries: [PlanEntry], projects: Int) {
    self.year = year
    self.version = version
    self.table = table
    let entries = entries.sorted { $0.project < $1.project }
    var positions = [Int32](repeating: -1, count: projects)
    var sets: [TierSet] = []
    var facts: [PlanFacts] = []
    facts.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      positions[entry.project] = Int32(position)
      let known = sets.firstIndex { $0.isFormal == entry.isFormal && $0.listed == entry.tiers }
      if known == nil { sets.append(TierSet(listed: entry.tiers, isFormal: entry.isFormal)) }
      facts.append(PlanFacts(of: entry, tierSet: known ?? sets.count - 1))
    }
    self.entries = entries
    self.facts = facts
    self.positions = positions
    tierSets = sets
  }

  /// Where the project's row stands in ``entries``, if the plan names it.
  public func position(of project: Int) -> Int? {
    guard positions.indices.contains(project), positions[project] >= 0 else { return nil }
    return Int(positions[project])
  }

  /// The project's row, if the plan names it.
  public func entry(of project: Int) -> PlanEntry? {
    position(of: project).map { entries[$0] }
  }

  public var formal: some Sequence<PlanEntry> { entries.lazy.filter { $0.category == .formal } }

  public var isDraft: Bool { if case .draft = version { true } else { false } }
}
