import Portfolio
import Templates

/// The figures cut by the town in which a project lies.
struct TownsPage: Sendable {
  let chrome: Chrome
  let period: String
  let finding: [Clause]
  let rows: [CutRow]
  let related: [MenuEntry]

  static let shape = Shape<TownsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("rows", CutRow.shape) { $0.rows },
      .list("related", MenuEntry.shape) { $0.related },
    ])
}

extension TownsPage {
  init(of edition: Edition) {
    let (figures, words, register) = (edition.figures, edition.words, edition.register)
    let link = Linker(from: .towns)
    let towns = figures.towns
    let scale = BarScale(over: towns.map(\.group.progress), against: figures.timeProgress)
    let completed = figures.whole.progress.completed
    chrome = Chrome(words(.projectsByTown), at: .towns, in: .projects, of: edition)
    period = words.period(to: figures.asOf)
    let ahead = towns.count { $0.group.progress.lead.map { LeadSign($0) != .behind } ?? false }
    let counts: Fills = [
      .total: Notation.count(towns.count), .count: Notation.count(ahead),
    ]
    finding = Clause.sentence([words(.townsAhead, counts)], in: words)
    rows = towns.map { town in
      let identity = register.units[town.town]
      return CutRow(
        row: GroupRow(
          identity.name, link: link(.town(identity)), town.group,
          bar: scale.bar(.bullet, town.group.progress), in: words),
        isDomain: false, shareOfCompleted: Ratio(town.group.progress.completed, of: completed))
    }
    related = edition.views(current: .towns, link: link)
  }
}
