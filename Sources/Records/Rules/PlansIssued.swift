import Diagnostics
import Portfolio

extension RecordsReader {
  /// A year whose plan is adjusted has the plan as it was issued.
  mutating func checkIssuedPlans() {
    let plans = layout.plans
    let issued = Set(plans.filter { $0.version == .issued }.map(\.year))
    for plan in plans where !plan.isDraft && !issued.contains(plan.year) {
      report(
        .adjustmentWithoutPlan, at: plan.path,
        ["missing": paths.shown("plans/\(yearText(plan.year)).csv")])
    }
  }
}
