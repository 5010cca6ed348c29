import Portfolio
import Templates

/// A year's plan: as issued beside each adjustment, and a draft beside the plan before it.
struct PlanPage: Sendable {
  let chrome: Chrome
  let title: String
  let finding: [Clause]
  let tiers: [GroupRow]
  let years: [MenuEntry]
  let comparisons: [PlanComparison]
  let floorGap: [Fact]

  static let shape = Shape<PlanPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("heading") { $0.title },
      .list("finding", Clause.shape) { $0.finding },
      .list("tiers", GroupRow.shape) { $0.tiers },
      .list("related", MenuEntry.shape) { $0.years },
      .flag("hasYears") { $0.years.count > 1 },
      .list("comparisons", PlanComparison.shape) { $0.comparisons },
      .list("facts", Fact.shape) { $0.floorGap },
      .flag("hasFloorGap") { !$0.floorGap.isEmpty },
    ])
}

extension PlanPage {
  init(of year: Int, _ edition: Edition) {
    let words = edition.words
    let address = Address.plan(year)
    let link = Linker(from: address)
    let versions = edition.register.plans.filter { $0.year == year }
    let isDraft = versions.allSatisfy(\.isDraft)
    title = words(
      isDraft ? .draftTitle : .planTitle, [.year: String(year)])
    chrome = Chrome(
      title, at: address, in: .plans, of: edition, crumbs: [(words(.navPlans), .plans)])
    comparisons = edition.planComparisons(of: year, link: link)
    let last = versions.last
    finding = Clause.sentence(last.map { edition.finding(of: $0) } ?? [], in: words)
    tiers = last.map { edition.tierRows(of: $0, link: link) } ?? []
    years = edition.directory.planYears.map { other in
      MenuEntry(
        label: words(.unitYear, [.value: String(other)]), link: link(.plan(other)),
        isCurrent: other == year, isParent: false)
    }
    floorGap =
      edition.settings.draftPlan?.year == year ? edition.floorFacts : []
  }
}

extension Edition {
  /// Each version of a year's plan beside the one before; a draft beside the newest draft before
  /// it, and the first beside the final plan of the year before.
  fileprivate func planComparisons(of year: Int, link: Linker) -> [PlanComparison] {
    let versions = register.plans.filter { $0.year == year }
    let regular = versions.filter { !$0.isDraft }
    let drafts = versions.filter(\.isDraft)
    var pairs = zip(regular, regular.dropFirst()).map { ($0, $1) }
    if regular.isEmpty, let newest = drafts.last {
      if let base = register.finalPlan(of: settings.draftPlan?.floor ?? year - 1) {
        pairs.append((base, newest))
      }
      if drafts.count > 1 { pairs.append((drafts[drafts.count - 2], newest)) }
    }
    return pairs.map { PlanComparison(from: $0, to: $1, of: self, link: link) }
  }

  fileprivate func finding(of plan: Plan) -> [String] {
    let formal = Array(plan.formal)
    return [
      words(.planCount, [.name: name(of: plan), .count: Notation.count(formal.count)]),
      words(
        .planAmounts,
        [.total: Notation.yi(formal.sum(\.total)), .annual: Notation.yi(formal.sum(\.annual))]),
    ]
  }

  /// A plan's name among its year's versions: 年初下达, 8月调整, 12月编制稿.
  func name(of plan: Plan) -> String {
    switch plan.version {
    case .issued: words(.planIssued, [.year: String(plan.year)])
    case .adjusted(let month):
      words(.planAdjusted, [.year: String(plan.year), .month: words.monthName(month.month)])
    case .draft(let month):
      words(.planDraft, [.year: String(plan.year), .month: words.month(month)])
    }
  }

  /// What each tier of a plan comes to, without progress.
  fileprivate func tierRows(of plan: Plan, link: Linker) -> [GroupRow] {
    let time = TimeStanding(on: figures.asOf, by: settings)
    return settings.tiers.indices.map { tier in
      let members = plan.entries.filter { $0.isFormal && register.isMember($0, ofTier: tier) }
      let group = GroupFigures(planned: members, against: time)
      let scale = BarScale(over: [group.progress], against: figures.timeProgress)
      return GroupRow(
        settings.tiers[tier].name, link: "", group,
        bar: scale.bar(.bullet, group.progress), in: words)
    }
  }

  /// How far the draft stands from the plan that it must not fall below.
  fileprivate var floorFacts: [Fact] {
    guard let gap = figures.draftPlan?.floorGap else { return [] }
    let year = words(.unitYear, [.value: String(gap.year)])
    return [
      Fact(words(.planFloor), year),
      Fact(words(.planGapProjects), Notation.count(gap.projects, plus: true)),
      Fact(
        words(.planGapTotal),
        words(.unitYi, [.value: Notation.yi(gap.total, decimals: 2, plus: true)])),
      Fact(
        words(.planGapAnnual),
        words(.unitYi, [.value: Notation.yi(gap.annual, decimals: 2, plus: true)])),
    ]
  }
}
