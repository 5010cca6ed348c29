extension Register {
  /// Towns in which a formal project lies, in the order of units.csv.
  func townFigures(of sums: DivisionSums, _ time: TimeStanding) -> [TownFigures] {
    units.indices.filter { sums.towns[$0].projects > 0 }.map { town in
      TownFigures(town: town, group: GroupFigures(sums.towns[town], against: time))
    }
  }
}

/// The ranking of the units as it stood on a day.
public struct UnitStandings: Sendable {
  public let date: Day

  /// In ranking order.
  public let units: [UnitFigures]
}

/// A town's formal projects together.
public struct TownFigures: Sendable {
  /// Position in ``Register/units``.
  public let town: Int
  public let group: GroupFigures
}
