/// A domain on a day, and each of its sectors.
public struct DomainFigures: Sendable {
  public let name: String
  public let group: GroupFigures
  public let sectors: [SectorFigures]
}

/// A sector on a day.
public struct SectorFigures: Sendable {
  /// Position in ``Settings/sectors``.
  public let sector: Int
  public let name: String
  public let group: GroupFigures
}

extension Register {
  /// Every domain and sector, in configured order, those without a project too.
  func domainFigures(of sums: DivisionSums, _ time: TimeStanding) -> [DomainFigures] {
    let bySector = sums.sectors
    var next = 0
    return settings.domains.map { domain in
      let range = next..<next + domain.sectors.count
      next = range.upperBound
      let sectors = range.map { sector in
        SectorFigures(
          sector: sector, name: settings.sectors[sector],
          group: GroupFigures(bySector[sector], against: time))
      }
      return DomainFigures(
        name: domain.name,
        group: GroupFigures(range.reduce(into: GroupSums()) { $0 += bySector[$1] }, against: time),
        sectors: sectors)
    }
  }
}
