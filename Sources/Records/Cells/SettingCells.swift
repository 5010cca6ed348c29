import Diagnostics

/// Tiers by name or id, several allowed; the value is their positions in `Settings.tiers`,
/// ascending.
struct TiersCells: CellType {
  let kind = ColumnKind.tiers

  func value(at position: Int, in row: inout TableReader) -> [Int]? {
    var tiers: Set<Int> = []
    var isKnown = true
    for part in parts(of: row.text(at: position)) {
      guard let tier = row.names.tiers.position(of: part) else {
        isKnown = false
        if row.names.tiers.mayName(part) { continue }
        row.report(
          .tierUnknown, at: position, ["part": part],
          suggestion: row.names.tiers.nearest(to: part, &row.suggestions))
        continue
      }
      tiers.insert(tier)
    }
    return isKnown ? tiers.sorted() : nil
  }
}

extension CellType where Self == TiersCells {
  static var tiers: TiersCells { TiersCells() }
}

/// A sector of portal.yml; the value is its position in `Settings.sectors`.
struct SectorCells: CellType {
  let kind = ColumnKind.sector

  func value(at position: Int, in row: inout TableReader) -> Int? {
    if let known = row.position(at: position, in: row.names.sectors) { return known }
    let text = row.text(at: position)
    if !row.names.sectors.mayName(text) {
      row.report(
        .sectorUnknown, at: position,
        suggestion: row.names.sectors.nearest(to: text, &row.suggestions))
    }
    return nil
  }
}

extension CellType where Self == SectorCells {
  static var sector: SectorCells { SectorCells() }
}
