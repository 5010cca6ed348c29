import Portfolio
import Templates

/// The reserve of special bonds: how far the applications have come, and each of them.
struct BondsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let related: [MenuEntry]
  let stages: [BondStageRow]
  let rows: [BondRow]

  static let shape = Shape<BondsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { !$0.related.isEmpty },
      .list("stages", BondStageRow.shape) { $0.stages },
      .list("rows", BondRow.shape) { $0.rows },
    ])
}

extension BondsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .bonds)
    let bonds = edition.register.bonds.rows
    let applied = bonds.sum(\.applied)
    let granted = bonds.sum { $0.granted ?? .zero }
    chrome = edition.ledgerChrome(.viewsBonds, at: .bonds)
    var clauses = [
      words(
        .bondsCount, [.count: Notation.count(bonds.count), .total: Notation.yi(applied)])
    ]
    if granted > .zero {
      clauses.append(
        words(
          .bondsGrantedSum,
          [.value: Notation.yi(granted), .rate: Notation.percent(Ratio(granted, of: applied))]))
    }
    finding = Clause.sentence(clauses, in: words)
    related = edition.coordinationViews(current: .bonds, link: link)
    stages = edition.bondStages
    rows = bonds.enumerated().sorted { left, right in
      let (first, second) = (left.element.stage.place, right.element.stage.place)
      if first != second { return first < second }
      if left.element.applied != right.element.applied {
        return left.element.applied > right.element.applied
      }
      return left.offset < right.offset
    }.map { BondRow($0.element, of: edition, link: link) }
  }
}
