import Portfolio
import Records

extension Edition {
  /// Every table on record, as it is given away, by path.
  var publicTables: [PublicTable] {
    let reports = Dictionary(grouping: register.reports.rows, by: \.origin.table)
    let tasks = Dictionary(grouping: register.tasks.rows, by: \.origin.table)
    let plans = Dictionary(grouping: register.plans, by: \.table)
    return register.tables.enumerated().compactMap { position, table in
      let rows = PublicRows(edition: self)
      switch table.path.prefix(while: { $0 != "/" && $0 != "." }) {
      case "units": return export(table, "units", register.units, rows.cell(of:_:))
      case "plans":
        return export(table, "plans", plans[position]?.first?.entries ?? [], rows.cell(of:_:))
      case "progress": return export(table, "progress", reports[position] ?? [], rows.cell(of:_:))
      case "milestones":
        return export(table, "milestones", register.milestones.rows, rows.cell(of:_:))
      case "lists": return export(table, "lists", tasks[position] ?? [], rows.cell(of:_:))
      case "problems": return export(table, "problems", register.problems.rows, rows.cell(of:_:))
      case "approvals": return export(table, "approvals", register.approvals.rows, rows.cell(of:_:))
      case "inspections":
        return export(table, "inspections", register.inspections.rows, rows.cell(of:_:))
      case "bonds": return export(table, "bonds", register.bonds.rows, rows.cell(of:_:))
      case "candidates": return export(table, "candidates", register.candidates, rows.cell(of:_:))
      case "factors": return export(table, "factors", register.factors.rows, rows.cell(of:_:))
      case "corrections":
        return export(table, "corrections", register.corrections, rows.cell(of:_:))
      default: return nil
      }
    }
  }

  /// - Parameter kind: The table's name among ``TableSchema/all``.
  private func export<Row: Sendable>(
    _ table: TableSource, _ kind: String, _ rows: [Row],
    _ cell: @escaping @Sendable (Row, String) -> String?
  ) -> PublicTable? {
    guard let schema = TableSchema.all.first(where: { $0.name == kind }) else { return nil }
    let isPublic: (ColumnSchema) -> Bool = { column in
      column.people.map(self.settings.publishedPeople.contains) ?? true
    }
    return PublicTable(
      path: table.path, columns: schema.columns.filter(isPublic), rowCount: rows.count,
      cell: { cell(rows[$0], $1) ?? "" })
  }
}

/// The cells of rows in the words of the records, so that a download can be read in again.
struct PublicRows: Sendable {
  let edition: Edition

  func id(_ project: Int?) -> String? { project.map { edition.register.projects[$0].id } }

  func unit(_ unit: Int?) -> String? { unit.map { edition.register.units[$0].name } }

  /// 万元, plain digits.
  func money(_ money: Money?) -> String? {
    guard let money else { return nil }
    return Notation.wan(money, separator: "")
  }

  func day(_ day: Day?) -> String? { day?.description }
}
