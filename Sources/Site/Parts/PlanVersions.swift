import Portfolio

/// The versions of a year's plan that a page shows, and which of them it lays side by side.
struct PlanVersions: Sendable {
  /// Whether the year's plan is still being compiled.
  let isDraft: Bool

  /// The last that was issued; of drafts the newest by the edition's day.
  let newest: Plan?

  /// Each version of a year's plan beside the one before, then the last beside the plan with which
  /// the year before ended; a draft beside that or its floor first, then beside the draft before it.
  let pairs: [(Plan, Plan)]

  init(of year: Int, _ edition: Edition) {
    let (register, settings) = (edition.register, edition.settings)
    let versions = register.plans.filter { $0.year == year }
    let regular = versions.filter { !$0.isDraft }
    isDraft = regular.isEmpty
    guard regular.isEmpty else {
      newest = regular.last
      let yearBefore = register.finalPlan(of: year - 1)
      let last = yearBefore.flatMap { base in regular.last.map { (base, $0) } }
      pairs = zip(regular, regular.dropFirst()).map { ($0, $1) } + (last.map { [$0] } ?? [])
      return
    }
    let known = versions.filter { $0.isDrafted(by: edition.figures.asOf.inMonth) }
    let drafts = known.isEmpty ? versions : known
    newest = drafts.last
    let floor = settings.draftPlan.flatMap { $0.year == year ? $0.floor : nil } ?? year - 1
    let base = register.finalPlan(of: floor)
    pairs = [base, drafts.dropLast().last].compactMap { earlier in
      earlier.flatMap { earlier in drafts.last.map { (earlier, $0) } }
    }
  }
}

extension Plan {
  /// Whether it is a draft that had been compiled by a month.
  fileprivate func isDrafted(by month: Month) -> Bool {
    if case .draft(let drafted) = version { drafted <= month } else { false }
  }
}
