import Portfolio
import Templates

/// Two versions of a plan, or two years' plans, side by side: sums, what came in, what left, what
/// changed.
struct PlanComparison: Sendable {
  /// Unique in the page, for anchors.
  let id: String
  let heading: String
  let from: String
  let to: String
  let sums: [PlanSum]
  let tables: [PlanChangeTable]

  static let shape = Shape<PlanComparison>([
    .text("id") { $0.id },
    .text("heading") { $0.heading },
    .text("from") { $0.from },
    .text("to") { $0.to },
    .list("sums", PlanSum.shape) { $0.sums },
    .list("tables", PlanChangeTable.shape) { $0.tables },
  ])

  init(from old: Plan, to new: Plan, of edition: Edition, link: Linker) {
    let words = edition.words
    id = edition.id(of: new) + "-" + edition.id(of: old)
    from = edition.name(of: old)
    to = edition.name(of: new)
    heading = words(.planBeside, [.from: from, .to: to])
    sums = PlanSum.rows(from: old, to: new, in: words)
    let entered = new.formal.filter { old.entry(of: $0.project)?.isFormal != true }
    let left = old.formal.filter { new.entry(of: $0.project)?.isFormal != true }
    let changed = new.formal.filter { entry in
      guard let before = old.entry(of: entry.project), before.isFormal else { return false }
      return before.annual != entry.annual
    }
    func table(_ kind: String, _ heading: Term, _ entries: [PlanEntry]) -> PlanChangeTable? {
      guard !entries.isEmpty else { return nil }
      return PlanChangeTable(
        id: "\(kind)-\(edition.id(of: new))-\(edition.id(of: old))",
        heading: words(heading, [.count: Notation.count(entries.count)]),
        isChange: kind == "changed",
        rows: entries.map { PlanChange($0, from: old, to: new, of: edition, link: link) })
    }
    tables = [
      table("in", .planIn, entered), table("out", .planOut, left),
      table("changed", .planChanged, changed),
    ].compactMap { $0 }
  }
}

extension Edition {
  /// A plan's version as a part of an anchor: 2022, 2022-08, 2023-draft-2022-12.
  fileprivate func id(of plan: Plan) -> String {
    switch plan.version {
    case .issued: "\(plan.year)"
    case .adjusted(let month): "\(month)"
    case .draft(let month): "\(plan.year)-draft-\(month)"
    }
  }
}

/// A sum of a plan in two versions.
struct PlanSum: Sendable {
  let name: String
  let unit: String
  let from: String
  let to: String
  let difference: String

  static let shape = Shape<PlanSum>([
    .text("name") { $0.name },
    .text("unit") { $0.unit },
    .text("before") { $0.from },
    .text("after") { $0.to },
    .text("difference") { $0.difference },
  ])

  static func rows(from old: Plan, to new: Plan, in words: Words) -> [PlanSum] {
    let (before, after) = (Array(old.formal), Array(new.formal))
    func count(_ name: Term, _ from: Int, _ to: Int) -> PlanSum {
      PlanSum(
        name: words(name), unit: words(.measureProjects), from: Notation.count(from),
        to: Notation.count(to), difference: Notation.count(to - from, plus: true))
    }
    func amount(_ name: Term, _ amount: (PlanEntry) -> Money) -> PlanSum {
      let (from, to) = (before.sum(amount), after.sum(amount))
      return PlanSum(
        name: words(name), unit: words(.measureYi), from: Notation.yi(from, decimals: 2),
        to: Notation.yi(to, decimals: 2),
        difference: Notation.yi(to - from, decimals: 2, plus: true))
    }
    return [
      count(.planFormal, before.count, after.count),
      count(
        .planReserve, old.entries.count - before.count, new.entries.count - after.count),
      amount(.figureTotal, \.total), amount(.figureAnnual, \.annual),
    ]
  }
}

/// The projects that came in, left, or changed.
struct PlanChangeTable: Sendable {
  let id: String
  let heading: String

  /// Whether its rows stand in both versions.
  let isChange: Bool
  let rows: [PlanChange]

  static let shape = Shape<PlanChangeTable>([
    .text("id") { $0.id },
    .text("heading") { $0.heading },
    .flag("isChange") { $0.isChange },
    .list("rows", PlanChange.shape) { $0.rows },
  ])
}

/// A project that a plan's change concerns.
struct PlanChange: Sendable {
  let name: String
  let link: String
  let sector: String
  let unit: String
  let total: Money
  let from: Money?
  let to: Money?

  static let shape = Shape<PlanChange>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("sector") { $0.sector },
    .text("unit") { $0.unit },
    .text("total") { Notation.wan($0.total) },
    .text("annual") { Notation.wan($0.to ?? $0.from) },
    .text("before") { Notation.wan($0.from) },
    .text("after") { Notation.wan($0.to) },
    .text("difference") { $0.difference },
  ])

  init(
    _ entry: PlanEntry, from old: Plan, to new: Plan, of edition: Edition, link: Linker
  ) {
    name = entry.name
    self.link = link(.project(edition.register.projects[entry.project]))
    sector = edition.settings.sectors[entry.sector]
    unit = edition.name(ofUnit: entry.unit)
    total = entry.total
    from = old.entry(of: entry.project)?.annual
    to = new.entry(of: entry.project)?.annual
  }

  private var difference: String {
    guard let from, let to else { return Notation.absent }
    return (to > from ? "+" : "") + Notation.wan(to - from)
  }
}
