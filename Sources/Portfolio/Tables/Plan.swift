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

  /// For each project of the register, its position in `entries` or -1.
  private let positions: [Int32]

  /// - Parameter projects: how many the register names.
  public init(year: Int, version: Version, table: Int, entries: [PlanEntry], projects: Int) {
    self.year = year
    self.version = version
    self.table = table
    self.entries = entries.sorted { $0.project < $1.project }
    var positions = [Int32](repeating: -1, count: projects)
    for (position, entry) in self.entries.enumerated() {
      positions[entry.project] = Int32(position)
    }
    self.positions = positions
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
