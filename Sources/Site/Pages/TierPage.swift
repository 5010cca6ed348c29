import Portfolio
import Templates

/// One tier: its figures against last year's, its curve, its pace, every member.
struct TierPage: Sendable {
  let chrome: Chrome
  let name: String
  let finding: [Clause]
  let lead: LeadView?
  let comparisons: [ComparisonRow]
  let year: String
  let lastYear: String
  let curve: YearCurve?
  let months: MonthlyInvestment?
  let paceHeading: String
  let paces: [PaceClassRow]
  let membersHeading: String
  let projects: [ProjectRow]

  static let shape = Shape<TierPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("name") { $0.name },
      .list("finding", Clause.shape) { $0.finding },
      .optional("lead", LeadView.shape) { $0.lead },
      .list("comparisons", ComparisonRow.shape) { $0.comparisons },
      .text("year") { $0.year },
      .text("lastYear") { $0.lastYear },
      .optional("curve", YearCurve.shape) { $0.curve },
      .optional("months", MonthlyInvestment.shape) { $0.months },
      .text("paceHeading") { $0.paceHeading },
      .list("paces", PaceClassRow.shape) { $0.paces },
      .text("membersHeading") { $0.membersHeading },
      .list("projects", ProjectRow.shape) { $0.projects },
    ])
}

extension TierPage {
  init(_ tier: TierFigures, of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let address = Address.tier(tier.tier)
    let link = Linker(from: address)
    let members = figures.members(of: tier.tier, in: edition.register)
    chrome = Chrome(tier.tier.name, at: address, in: .index, of: edition)
    name = tier.tier.name
    finding = Clause.sentence(
      words.finding(
        tier.group.progress, .findingGroup, [.count: Notation.count(members.count)]), in: words)
    lead = LeadView(tier.group.progress, in: words)
    comparisons = ComparisonRow.rows(of: tier, in: words, link: link)
    year = words(.unitYear, [.value: String(figures.year)])
    lastYear = words(.unitYear, [.value: String(figures.year - 1)])
    curve = YearCurve(
      of: tier.series, name: tier.tier.name, in: words, fileLink: link(.chart(tier.tier.id)))
    months = MonthlyInvestment(of: tier.series, name: tier.tier.name, in: words)
    paceHeading = PaceRow.heading(of: tier, in: edition)
    paces = PaceClassRow.rows(of: members, figures, in: words)
    membersHeading = words(.membersHeading, [.count: Notation.count(members.count)])
    projects = ProjectRow.rows(members.map { figures.project(at: $0) }, of: edition, link: link)
  }
}
