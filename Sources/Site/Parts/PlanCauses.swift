import Charts
import Portfolio
import Templates

/// Why one plan's sums differ from another's: causes that add up to the difference exactly.
struct PlanCauses: Sendable {
  let heading: String

  /// The earlier plan, the causes, the later plan.
  let rows: [PlanCauseRow]

  static let shape = Shape<PlanCauses>([
    .text("causesHeading") { $0.heading },
    .list("rows", PlanCauseRow.shape) { $0.rows },
  ])

  /// - Returns: nil where the plans' formal projects come to the same throughout.
  init?(_ plans: ComparedPlans, from: String, to: String, of edition: Edition) {
    let words = edition.words
    let causes = edition.causes(of: plans)
    guard !causes.isEmpty else { return nil }
    let difference = plans.difference
    let change = difference.after.annual - difference.before.annual
    heading = PlanCauses.heading(change, causes, in: words)
    let reach = BarReach(causes.map(\.effect.annual))
    rows =
      [PlanCauseRow(plan: from, difference.before)]
      + causes.map { PlanCauseRow($0, of: plans, reach: reach, in: words) }
      + [PlanCauseRow(plan: to, difference.after)]
  }

  /// 年度计划减少31.86亿元，主要是项目退出.
  private static func heading(_ change: Money, _ causes: [PlanCause], in words: Words) -> String {
    let sameWay = causes.filter {
      change < .zero ? $0.effect.annual < .zero : $0.effect.annual > .zero
    }
    let largest = sameWay.max {
      abs($0.effect.annual.yuan) < abs($1.effect.annual.yuan)
    }
    guard change != .zero, let largest else { return words(.planAnnualSame) }
    return words(
      change < .zero ? .planAnnualLess : .planAnnualMore,
      [
        .value: Notation.yi(Money(yuan: abs(change.yuan)), decimals: 2),
        .name: words(largest.name),
      ])
  }
}

/// Projects whose change has one cause, and what they add to the plan or take from it.
struct PlanCause: Sendable {
  let name: Term
  let table: PlanChangeTable.Kind
  let projects: Int
  let effect: PlanSums

  init(_ name: Term, _ table: PlanChangeTable.Kind, _ changes: [PlanChange]) {
    self.name = name
    self.table = table
    projects = changes.count
    effect = changes.reduce(into: .none) { $0 += $1.effect }
  }
}

extension Edition {
  /// The causes that have a project, in the order in which an office tells them.
  fileprivate func causes(of plans: ComparedPlans) -> [PlanCause] {
    let difference = plans.difference
    let isYearly = plans.isAcrossYears
    func cause(
      _ cause: PlanChange.Cause, _ table: PlanChangeTable.Kind, _ name: Term, yearly: Term
    ) -> PlanCause {
      PlanCause(isYearly ? yearly : name, table, difference.changes(cause))
    }
    let left = difference.changes(.left)
    let finished = isYearly ? left.filter { isFinished($0.project) } : []
    let others = isYearly ? left.filter { !isFinished($0.project) } : left
    let causes = [
      PlanCause(.planCauseFinished, .left, finished),
      PlanCause(
        !isYearly ? .planCauseOut : finished.isEmpty ? .planCauseLeft : .planCauseUnfinished,
        .left, others),
      cause(.demoted, .left, .planCauseDemoted, yearly: .planCauseDemoted),
      cause(.entered, .entered, .planCauseIn, yearly: .planCauseNew),
      cause(.promoted, .entered, .planCausePromoted, yearly: .planCausePromoted),
      cause(.raised, .amended, .planCauseRaised, yearly: .planCauseCarriedMore),
      cause(.lowered, .amended, .planCauseLowered, yearly: .planCauseCarriedLess),
      cause(.unchanged, .amended, .planCauseSame, yearly: .planCauseCarriedSame),
    ]
    // Projects that stay as they are tell nothing, unless their total investment changed.
    return causes.filter { cause in
      cause.projects > 0 && (cause.effect != .none || isYearly)
    }
  }

  /// Whether the newest report by the edition's day says that a project is finished.
  func isFinished(_ project: Int) -> Bool {
    figures.status(of: project) == .finished
  }
}

/// The ends of the scale that the causes' bars share.
struct BarReach: Hashable, Sendable {
  let low: Double
  let high: Double

  init(_ amounts: [Money]) {
    low = Double(min(amounts.min() ?? .zero, .zero).yuan)
    high = Double(max(amounts.max() ?? .zero, .zero).yuan)
  }
}

/// A plan's sums, or a cause and what it changes in them.
struct PlanCauseRow: Sendable {
  let name: String

  /// To the projects of the cause; empty for a plan.
  let link: String

  /// How many projects have the cause; nil for a plan.
  let concerned: Int?
  let sums: PlanSums
  let reach: BarReach?

  static let shape = Shape<PlanCauseRow>([
    .text("name") { $0.name },
    .optionalText("link") { $0.link.isEmpty ? nil : $0.link },
    .flag("isPlan") { $0.concerned == nil },
    .text("concerned") { $1.add(count: $0.concerned) },
    .text("projects") { Notation.count($0.sums.projects, plus: $0.concerned != nil) },
    .text("total") { $0.amount($0.sums.total) },
    .text("annual") { $0.amount($0.sums.annual) },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  init(plan name: String, _ sums: PlanSums) {
    self.name = name
    link = ""
    concerned = nil
    self.sums = sums
    reach = nil
  }

  init(_ cause: PlanCause, of plans: ComparedPlans, reach: BarReach, in words: Words) {
    name = words(cause.name)
    link = "#" + cause.table.anchor(in: plans)
    concerned = cause.projects
    sums = cause.effect
    self.reach = reach
  }

  private func amount(_ money: Money) -> String {
    (concerned != nil && money > .zero ? "+" : "") + Notation.wan(money)
  }

  private func drawBar(to output: inout Output) {
    guard let reach else { return }
    output.draw(
      RankingBar(
        width: 160, value: Double(sums.annual.yuan), low: reach.low, high: reach.high,
        standing: .level
      ))
  }
}
