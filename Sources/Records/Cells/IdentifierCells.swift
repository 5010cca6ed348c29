import Diagnostics

/// A new id, which names a file; also seen to differ from every other by more than case.
struct IdentifierCells: CellType {
  let kind = ColumnKind.identifier

  func value(at position: Int, in row: inout TableReader) -> String? {
    do {
      let id = try identifier(parsing: row.text(at: position))
      if let first = row.spellings.note(id) {
        row.report(.idSpelledTwice, at: position, ["first": first], suggestion: first)
      }
      return id
    } catch {
      row.report(error, at: position)
      return nil
    }
  }
}

extension CellType where Self == IdentifierCells {
  static var newId: IdentifierCells { IdentifierCells() }
}
