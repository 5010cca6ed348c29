import Diagnostics
import Portfolio

/// A unit by name, alias or id; its value is the position in `Register.units`.
struct UnitCells: CellType {
  /// Whether only a town will do.
  let isTown: Bool

  var kind: ColumnKind { isTown ? .town : .unit }

  func value(at position: Int, in row: inout TableReader) -> Int? {
    let known = row.position(at: position, in: row.names.units)
    guard let unit = known ?? row.names.units.position(of: folded(row.text(at: position))) else {
      let text = row.text(at: position)
      if !row.names.units.mayName(text) {
        row.report(.unitUnknown, at: position, suggestion: nearest(to: text, in: &row))
      }
      return nil
    }
    guard !isTown || row.names.unitKinds[unit] == .town else {
      let suggestion = nearest(to: row.text(at: position), in: &row)
      row.report(.unitNotTown, at: position, suggestion: suggestion)
      return nil
    }
    return unit
  }

  private func nearest(to text: String, in row: inout TableReader) -> String? {
    let kinds = row.names.unitKinds
    return row.names.units.nearest(to: text, &row.suggestions) { !isTown || kinds[$0] == .town }
  }
}

extension CellType where Self == UnitCells {
  static var unit: UnitCells { UnitCells(isTown: false) }
  static var town: UnitCells { UnitCells(isTown: true) }
}
