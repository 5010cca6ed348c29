import Portfolio
import Templates

/// The state of the whole plan.
struct IndexPage: Sendable {
  let chrome: Chrome

  /// The finding, clause by clause.
  let headline: [Clause]
  let tiers: [GroupRow]
  let curve: YearCurve?
  let paces: [PaceRow]
  let paceHeading: String
  let commended: RankingTable?
  let urged: RankingTable?
  let unitsLink: String
  let unitsNote: String
  let waiting: WaitingDepartments?
  let changes: [ChangeLine]
  let latest: [LatestEntry]

  static let shape = Shape<IndexPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("headline", Clause.shape) { $0.headline },
      .list("tiers", GroupRow.shape) { $0.tiers },
      .optional("curve", YearCurve.shape) { $0.curve },
      .list("paces", PaceRow.shape) { $0.paces },
      .text("paceHeading") { $0.paceHeading },
      .optional("commended", RankingTable.shape) { $0.commended },
      .optional("urged", RankingTable.shape) { $0.urged },
      .text("unitsLink") { $0.unitsLink },
      .text("unitsNote") { $0.unitsNote },
      .optional("waiting", WaitingDepartments.shape) { $0.waiting },
      .list("changes", ChangeLine.shape) { $0.changes },
      .flag("hasChanges") { !$0.changes.isEmpty },
      .list("latest", LatestEntry.shape) { $0.latest },
    ])
}

extension IndexPage {
  init(of edition: Edition) {
    let (figures, words) = (edition.figures, edition.words)
    let link = Linker(from: .index)
    chrome = Chrome(words(.navIndex), at: .index, in: .index, of: edition)
    let whole = figures.wholeTier
    headline = Clause.sentence(
      edition.headline(of: whole.group.progress), in: words, isHeading: true)
    let scale = BarScale(over: figures.tiers.map(\.group.progress), against: figures.timeProgress)
    tiers = figures.tiers.map { tier in
      GroupRow(
        tier.tier.name, link: link(.tier(tier.tier)), tier.group,
        bar: scale.bar(.bullet, tier.group.progress), in: words,
        totalChange: tier.yearOnYear.total.map { Notation.change($0) })
    }
    curve = YearCurve(
      of: whole.series, name: whole.tier.name, in: words, fileLink: link(.chart(whole.tier.id)))
    paces = figures.tiers.map { PaceRow($0, of: edition, link: link) }
    paceHeading = PaceRow.heading(of: whole, in: edition)
    commended = RankingTable(.commended, of: edition, link: link)
    urged = RankingTable(.urged, of: edition, link: link)
    unitsLink = link(.units)
    unitsNote = words(.indexUnits, [.count: Notation.count(figures.units.count)])
    waiting = WaitingDepartments(of: edition, link: link)
    changes = edition.changes(link: link)
    latest = edition.latest(link: link)
  }
}

extension Figures {
  /// The tier by which the whole plan is spoken of: the first that covers every formal project,
  /// else the one with the most projects, the later of equals.
  var wholeTier: TierFigures {
    tiers.first { $0.tier.coversAll }
      ?? tiers.reduce(tiers[0]) { $1.group.projects >= $0.group.projects ? $1 : $0 }
  }
}

extension Edition {
  /// 全年完成投资180.6亿元，完成年度计划的105.4%，快于时间进度5.4个百分点.
  func headline(of progress: Progress) -> [String] {
    let day = figures.asOf
    let isWholeYear = day.month == 12 && day.isMonthEnd
    return words.finding(
      progress, isWholeYear ? .findingYear : .findingMonths,
      [.period: words.period(to: day), .year: String(day.year)])
  }
}
