import Portfolio
import Templates

/// The findings of one town or one kind.
struct InspectionGroupRow: Sendable {
  let group: NamedLink
  let figures: InspectionFigures

  static let shape = Shape<InspectionGroupRow>([
    .optional("group", NamedLink.shape) { $0.group },
    .text("made") { $1.add(count: $0.figures.made) },
    .text("closed") { $1.add(count: $0.figures.closedInTime + $0.figures.closedLate) },
    .text("overdue") {
      $0.figures.overdue == 0 ? Notation.absent : Notation.count($0.figures.overdue)
    },
    .flag("isOverdue") { $0.figures.overdue > 0 },
    .text("share") { $1.add(percent: $0.figures.shareInTime) },
  ])
}

extension Edition {
  var inspectionsByKind: [InspectionGroupRow] {
    let rows = inspections(register.inspections.rows)
    return Inspection.Kind.allCases.compactMap { kind in
      let chosen = rows.filter { $0.kind == kind }
      guard !chosen.isEmpty else { return nil }
      return InspectionGroupRow(
        group: NamedLink(name: words(kind.term), link: ""),
        figures: InspectionFigures(of: chosen, on: figures.asOf))
    }
  }

  /// In the order of units.csv.
  func inspectionsByTown(link: Linker) -> [InspectionGroupRow] {
    let rows = inspections(register.inspections.rows)
    let towns = Dictionary(grouping: rows) { town(of: $0) }
    return towns.keys.compactMap { $0 }.sorted().map { town in
      let unit = register.units[town]
      return InspectionGroupRow(
        group: NamedLink(
          name: unit.name, link: directory.hasPage(town: town) ? link(.town(unit)) : ""),
        figures: InspectionFigures(of: towns[town] ?? [], on: figures.asOf))
    }
  }
}
