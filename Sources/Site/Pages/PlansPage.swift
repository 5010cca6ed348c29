import Portfolio
import Templates

/// Every year's plan with what it comes to.
struct PlansPage: Sendable {
  let chrome: Chrome
  let plans: [PlanListing]
  let related: [MenuEntry]

  static let shape = Shape<PlansPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("plans", PlanListing.shape) { $0.plans },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasRelated") { !$0.related.isEmpty },
    ])
}

/// A version of a plan in the list of all.
struct PlanListing: Sendable {
  let name: String
  let link: String
  let projects: Int
  let total: Money
  let annual: Money

  static let shape = Shape<PlanListing>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("projects") { $1.add(count: $0.projects) },
    .text("total") { $1.add(yi: $0.total, decimals: 2) },
    .text("annual") { $1.add(yi: $0.annual, decimals: 2) },
  ])
}

extension PlansPage {
  init(of edition: Edition) {
    let link = Linker(from: .plans)
    chrome = Chrome(edition.words(.navPlans), at: .plans, in: .plans, of: edition)
    related = edition.directory.timeViews(edition.words).map { name, address in
      MenuEntry(label: name, link: link(address), isCurrent: false, isParent: false)
    }
    plans = edition.register.plans.reversed().map { plan in
      let formal = plan.formalSums
      return PlanListing(
        name: edition.name(of: plan), link: link(.plan(plan.year)), projects: formal.projects,
        total: formal.total, annual: formal.annual)
    }
  }
}
