import Diagnostics

/// Tiers by name or id, several allowed; the value is their positions in `Settings.tiers`,
/// ascending.
struct TiersCells: CellType {
  let kind = ColumnKind.tiers

  func value(at position: Int, in row: inout TableReader) -> [Int]? {
    guard row.isLiteral(at: position) else { return tiers(at: position, in: &row) }
    let (bytes, text) = (row.scanner.bytes, row.content(at: position))
    if let known = withPart(text, of: bytes, { row.tiers[$0] }) { return known }
    let tiers = tiers(at: position, in: &row)
    if let tiers { withPart(text, of: bytes) { row.tiers.add($0, tiers) } }
    return tiers
  }

  private func tiers(at position: Int, in row: inout TableReader) -> [Int]? {
    let names = row.names.tiers
    let parts = parts(of: row.text(at: position))
    let tiers = parts.map { names.position(of: $0) ?? names.position(of: folded($0)) }
    let unknown = zip(parts, tiers).filter { $1 == nil && !names.mayName($0) }.map(\.0)
    for part in unknown.prefix(TableReader.mostCellFaults) {
      row.report(
        .tierUnknown, at: position, ["part": shortened(part)],
        suggestion: names.nearest(to: part, &row.suggestions))
    }
    return tiers.contains(nil) ? nil : Set(tiers.compactMap(\.self)).sorted()
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
