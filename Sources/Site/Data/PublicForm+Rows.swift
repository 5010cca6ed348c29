import Records

extension PublicForm {
  /// Whether a row is given away byte by byte as it stands in the table, as nearly all are.
  ///
  /// - Parameter kinds: Of its columns.
  func keeps(_ row: PublicRow, _ kinds: [ColumnKind]) -> Bool {
    kinds.indices.allSatisfy { column in
      let cell = row[column]
      return cell.isEmpty || isInForm(cell, kinds[column]) && !startsFormula(cell[0])
    }
  }
}
