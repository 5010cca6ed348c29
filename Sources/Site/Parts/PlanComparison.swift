import Portfolio
import Templates

/// Two versions of a plan, or two years' plans, side by side: sums, why they differ, and the
/// projects that came in, left or changed.
struct PlanComparison: Sendable {
  /// Unique in the page, for anchors.
  let id: String
  let heading: String
  let from: String
  let to: String
  let sums: [PlanSum]
  let causes: PlanCauses?
  let tables: [PlanChangeTable]

  static let shape = Shape<PlanComparison>([
    .text("id") { $0.id },
    .text("heading") { $0.heading },
    .text("from") { $0.from },
    .text("to") { $0.to },
    .list("sums", PlanSum.shape) { $0.sums },
    .optional("causes", PlanCauses.shape) { $0.causes },
    .list("tables", PlanChangeTable.shape) { $0.tables },
  ])

  init(from old: Plan, to new: Plan, of edition: Edition, link: Linker) {
    let words = edition.words
    let comparison = ComparedPlans(old, new)
    id = comparison.id
    from = edition.name(of: old)
    to = edition.name(of: new)
    heading = words(.planBeside, [.from: from, .to: to])
    sums = PlanSum.rows(from: old, to: new, in: words)
    causes = PlanCauses(comparison, from: from, to: to, of: edition)
    tables = PlanChangeTable.Kind.allCases.compactMap { kind in
      PlanChangeTable(kind, of: comparison, edition, link: link)
    }
  }
}

/// Two plans with what changes between them.
struct ComparedPlans: Sendable {
  let old: Plan
  let new: Plan
  let difference: PlanDifference

  init(_ old: Plan, _ new: Plan) {
    self.old = old
    self.new = new
    difference = PlanDifference(from: old, to: new)
  }

  /// Whether they are two years' plans, between which a project is carried over, not changed.
  var isAcrossYears: Bool { old.year != new.year }

  /// A part of anchors, like 2023-draft-2022-12-2022.
  var id: String { "\(name(of: new))-\(name(of: old))" }

  private func name(of plan: Plan) -> String {
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
    let (before, after) = (old.formalSums, new.formalSums)
    func count(_ name: Term, _ from: Int, _ to: Int) -> PlanSum {
      PlanSum(
        name: words(name), unit: words(.measureProjects), from: Notation.count(from),
        to: Notation.count(to), difference: Notation.count(to - from, plus: true))
    }
    func amount(_ name: Term, _ from: Money, _ to: Money) -> PlanSum {
      PlanSum(
        name: words(name), unit: words(.measureYi), from: Notation.yi(from, decimals: 2),
        to: Notation.yi(to, decimals: 2),
        difference: Notation.yi(to - from, decimals: 2, plus: true))
    }
    return [
      count(.planFormal, before.projects, after.projects),
      count(
        .planReserve, old.entries.count - before.projects,
        new.entries.count - after.projects),
      amount(.figureTotal, before.total, after.total),
      amount(.figureAnnual, before.annual, after.annual),
    ]
  }
}
