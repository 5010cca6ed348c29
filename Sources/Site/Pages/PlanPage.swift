import Portfolio
import Templates

/// A year's plan: as issued beside each adjustment, or as a draft beside the year before, with what
/// may yet enter it.
struct PlanPage: Sendable {
  let chrome: Chrome
  let title: String
  let finding: [Clause]
  let tiers: [GroupRow]
  let years: [MenuEntry]
  let comparisons: [PlanComparison]
  let floorGap: [Fact]

  /// Projects of the year's newest plan that count in no figure yet.
  let reserves: [ReserveLine]
  let reservesHeading: String
  let candidates: CandidateSection?

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
      .list("reserves", ReserveLine.shape) { $0.reserves },
      .flag("hasReserves") { !$0.reserves.isEmpty },
      .text("reservesHeading") { $0.reservesHeading },
      .optional("candidates", CandidateSection.shape) { $0.candidates },
      .text("draftDefinition") { $0.chrome.link(.about, fragment: "draft-plan") },
    ])
}

extension PlanPage {
  init(of year: Int, _ edition: Edition) {
    let words = edition.words
    let address = Address.plan(year)
    let link = Linker(from: address)
    let versions = PlanVersions(of: year, edition)
    title = words(
      versions.isDraft ? .draftTitle : .planTitle, [.year: String(year)])
    chrome = Chrome(
      title, at: address, in: .plans, of: edition, crumbs: [(words(.navPlans), .plans)])
    comparisons = versions.pairs.map {
      PlanComparison(from: $0, to: $1, of: edition, link: link)
    }
    let isFollowed = edition.settings.draftPlan?.year == year
    let gap = isFollowed ? edition.figures.draftPlan?.floorGap : nil
    finding = Clause.sentence(
      edition.finding(of: versions.newest) + (gap.map { [words.gapClause($0)] } ?? []), in: words)
    tiers = edition.tierRows(of: versions.newest, link: link)
    years = edition.directory.planYears.map { other in
      MenuEntry(
        label: words(.unitYear, [.value: String(other)]), link: link(.plan(other)),
        isCurrent: other == year, isParent: false)
    }
    floorGap = gap.map { edition.facts(of: $0) } ?? []
    reserves = edition.reserves(of: versions.newest, link: link)
    reservesHeading = words(.planReserves, [.count: Notation.count(reserves.count)])
    candidates =
      isFollowed || versions.isDraft
      ? CandidateSection(of: edition, in: versions.newest, link: link) : nil
  }
}

extension Edition {
  fileprivate func finding(of plan: Plan?) -> [String] {
    guard let plan else { return [] }
    let formal = plan.formalSums
    return [
      words(.planCount, [.name: name(of: plan), .count: Notation.count(formal.projects)]),
      words(
        .planAmounts,
        [.total: Notation.yi(formal.total), .annual: Notation.yi(formal.annual)]),
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
  fileprivate func tierRows(of plan: Plan?, link: Linker) -> [GroupRow] {
    guard let plan else { return [] }
    let time = TimeStanding(on: figures.asOf, by: settings)
    return settings.tiers.indices.map { tier in
      let isMember = register.isMember(ofTier: tier, in: plan)
      let sums = PlanSums(of: plan.facts) { $0.isFormal && isMember($0) }
      let group = GroupFigures(planned: sums, against: time)
      let scale = BarScale(over: [group.progress], against: figures.timeProgress)
      return GroupRow(
        settings.tiers[tier].name, link: "", group,
        bar: scale.bar(.bullet, group.progress), in: words)
    }
  }

  /// How far the draft stands from the plan that it must not fall below.
  fileprivate func facts(of gap: FloorGap) -> [Fact] {
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
      Fact(words(.planGapChange), Notation.change(figures.draftPlan?.yearOnYear.annual)),
    ]
  }
}

extension Words {
  /// 年度计划比2022年少31.86亿元.
  fileprivate func gapClause(_ gap: FloorGap) -> String {
    let year = self(.unitYear, [.value: String(gap.year)])
    guard gap.annual != .zero else { return self(.planGapNone, [.year: year]) }
    let amount = Notation.yi(Money(yuan: abs(gap.annual.yuan)), decimals: 2)
    return self(
      gap.annual < .zero ? .planGapLess : .planGapMore, [.year: year, .value: amount])
  }
}
