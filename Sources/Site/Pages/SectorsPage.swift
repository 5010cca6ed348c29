import Portfolio
import Templates

/// The figures cut by domain and sector.
struct SectorsPage: Sendable {
  let chrome: Chrome
  let period: String
  let finding: [Clause]
  let rows: [CutRow]
  let related: [MenuEntry]

  static let shape = Shape<SectorsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("rows", CutRow.shape) { $0.rows },
      .list("related", MenuEntry.shape) { $0.related },
    ])
}

/// A domain, sector or town in a table of such.
struct CutRow: Sendable {
  let row: GroupRow

  /// Whether it sums the rows below it.
  let isDomain: Bool

  /// Of what all formal projects completed.
  let shareOfCompleted: Ratio?

  static let shape = Shape<CutRow>(
    Slot.including(GroupRow.shape) { $0.row } + [
      .flag("isDomain") { $0.isDomain },
      .text("shareOfCompleted") { $1.add(percent: $0.shareOfCompleted) },
    ])
}

extension SectorsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .sectors)
    chrome = Chrome(words(.projectsBySector), at: .sectors, in: .projects, of: edition)
    period = words.period(to: edition.figures.asOf)
    finding = Clause.sentence(edition.sectorsFinding, in: words)
    rows = edition.cutsBySector(link: link)
    related = edition.views(current: .sectors, link: link)
  }
}

extension Edition {
  func views(current: Address, link: Linker) -> [MenuEntry] {
    directory.projectViews(words).map { name, address in
      MenuEntry(label: name, link: link(address), isCurrent: address == current, isParent: false)
    }
  }

  /// Every domain, and below it its sectors.
  func cutsBySector(link: Linker) -> [CutRow] {
    let all = figures.domains.flatMap { [$0.group] + $0.sectors.map(\.group) }
    let scale = BarScale(over: all.map(\.progress), against: figures.timeProgress)
    let completed = figures.whole.progress.completed
    func row(_ name: String, _ link: String, _ group: GroupFigures, _ isDomain: Bool) -> CutRow {
      CutRow(
        row: GroupRow(
          name, link: link, group, bar: scale.bar(.bullet, group.progress), in: words),
        isDomain: isDomain,
        shareOfCompleted: Ratio(group.progress.completed, of: completed))
    }
    return figures.domains.flatMap { domain in
      [row(domain.name, "", domain.group, true)]
        + domain.sectors.map { sector in
          let target = sector.group.projects > 0 ? link(.sector(sector.sector)) : ""
          return row(sector.name, target, sector.group, false)
        }
    }
  }

  /// Which domains are behind, and the slowest sector.
  fileprivate var sectorsFinding: [String] {
    let withRate = figures.domains.filter { $0.group.progress.lead != nil }
    let behind = withRate.filter { $0.group.progress.lead.map { LeadSign($0) == .behind } ?? false }
    var clauses = [
      behind.isEmpty
        ? words(.sectorsNoneBehind, [.count: Notation.count(withRate.count)])
        : words(
          .sectorsBehind,
          [.name: behind.map(\.name).joined(separator: words(.listSeparator))])
    ]
    let sectors = figures.domains.flatMap(\.sectors).filter { $0.group.progress.rate != nil }
    let slowest = sectors.min { left, right in
      (left.group.progress.rate ?? .zero) < (right.group.progress.rate ?? .zero)
    }
    if let slowest, sectors.count > 1 {
      clauses.append(
        words(
          .sectorsSlowest,
          [
            .count: Notation.count(sectors.count), .name: slowest.name,
            .rate: Notation.percent(slowest.group.progress.rate),
          ]))
    }
    return clauses
  }
}
