/// The bond applications at one stage, and those that have come that far or further.
public struct BondStageFigures: Hashable, Sendable {
  public let stage: BondApplication.Stage

  /// At the stage now.
  public let applications: Int
  public let applied: Money

  /// At the stage or a later one.
  public let reached: Int
  public let appliedByReached: Money
  public let grantedToReached: Money

  /// Every stage, the first one first, so that each is part of the one before.
  public static func funnel(of bonds: [BondApplication]) -> [BondStageFigures] {
    let stages = BondApplication.Stage.allCases
    return stages.indices.map { place in
      let here = bonds.filter { $0.stage == stages[place] }
      let reached = bonds.filter { stages[place...].contains($0.stage) }
      return BondStageFigures(
        stage: stages[place], applications: here.count, applied: here.sum(\.applied),
        reached: reached.count, appliedByReached: reached.sum(\.applied),
        grantedToReached: reached.sum { $0.granted ?? .zero })
    }
  }
}
