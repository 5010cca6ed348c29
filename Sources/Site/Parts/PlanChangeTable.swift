import Portfolio
import Templates

/// The projects that came in, left, or stayed with changes.
final class PlanChangeTable: Sendable {
  enum Kind: String, Hashable, CaseIterable, Sendable {
    case entered = "in"
    case left = "out"

    /// Between two versions of a year's plan those that changed; across years all that stay.
    case amended = "changed"

    func anchor(in plans: ComparedPlans) -> String { "\(rawValue)-\(plans.id)" }
  }

  let id: String
  let heading: String
  let kind: Kind
  let rows: [PlanChangeRow]

  /// Whether any row has one.
  private let hasSources: Bool
  private let hasStatuses: Bool
  private let hasOthers: Bool

  static let shape = Shape<PlanChangeTable>([
    .text("id") { $0.id },
    .text("heading") { $0.heading },
    .flag("isIn") { $0.kind == .entered },
    .flag("isOut") { $0.kind == .left },
    .flag("isChange") { $0.kind == .amended },
    .flag("hasSources") { $0.hasSources },
    .flag("hasStatuses") { $0.hasStatuses },
    .flag("hasOthers") { $0.hasOthers },
    .list("rows", PlanChangeRow.shape) { $0.rows },
  ])

  /// - Returns: nil where there is none.
  init?(_ kind: Kind, of plans: ComparedPlans, _ edition: Edition, link: Linker) {
    let changes = plans.difference.changes.filter { change in
      switch (kind, change.cause) {
      case (.entered, .entered), (.entered, .promoted), (.left, .left), (.left, .demoted): true
      case (.amended, .raised), (.amended, .lowered), (.amended, .unchanged):
        plans.isAcrossYears || change.isAmended
      default: false
      }
    }
    guard !changes.isEmpty else { return nil }
    self.kind = kind
    id = kind.anchor(in: plans)
    heading = edition.words(
      kind.heading(isAcrossYears: plans.isAcrossYears), [.count: Notation.count(changes.count)])
    rows = changes.compactMap { change in
      PlanChangeRow(change, isAcrossYears: plans.isAcrossYears, of: edition, link: link)
    }
    hasSources = rows.contains { $0.hasSource }
    hasStatuses = rows.contains { $0.status != nil }
    hasOthers = rows.contains { !$0.others.isEmpty }
  }
}

extension PlanChangeTable.Kind {
  fileprivate func heading(isAcrossYears: Bool) -> Term {
    switch self {
    case .entered: isAcrossYears ? .planNew : .planIn
    case .left: isAcrossYears ? .planGone : .planOut
    case .amended: isAcrossYears ? .planCarried : .planChanged
    }
  }
}
