import Charts
import Portfolio
import Templates

/// How many of a tier's projects are ahead of time progress, behind it and seriously behind.
struct PaceRow: Sendable {
  let name: String
  let link: String
  let counts: PaceCounts
  let largest: Int

  static let shape = Shape<PaceRow>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("ahead") { $1.add(count: $0.counts.ahead) },
    .text("behind") { $1.add(count: $0.counts.allBehind) },
    .text("serious") { $1.add(count: $0.counts.seriouslyBehind) },
    .text("none") { $1.add(count: $0.counts.none) },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  init(_ tier: TierFigures, of edition: Edition, link: Linker) {
    name = tier.tier.name
    self.link = link(.tier(tier.tier))
    counts = PaceCounts(edition.figures, of: tier.tier, in: edition.register)
    largest = counts.all
  }

  /// 本级183项中62项慢于时间进度，其中23项严重滞后.
  static func heading(of tier: TierFigures, in edition: Edition) -> String {
    let counts = PaceCounts(edition.figures, of: tier.tier, in: edition.register)
    let values: Fills = [
      .name: tier.tier.name, .total: Notation.count(counts.all),
      .count: Notation.count(counts.allBehind), .serious: Notation.count(counts.seriouslyBehind),
    ]
    if counts.none == counts.all { return edition.words(.filterPace) }
    // All are on time only where all have a rate.
    if counts.allBehind == 0, counts.none == 0 { return edition.words(.paceNoneBehind, values) }
    return edition.words(counts.seriouslyBehind == 0 ? .paceBehind : .paceSerious, values)
  }
}

/// Formal projects by pace.
struct PaceCounts: Hashable, Sendable {
  let ahead: Int

  /// Behind, but not seriously.
  let behind: Int
  let seriouslyBehind: Int

  /// Without a rate.
  let none: Int

  init(_ paces: some Sequence<Pace?>) {
    var (ahead, behind, seriouslyBehind, none) = (0, 0, 0, 0)
    for pace in paces {
      switch pace {
      case .ahead: ahead += 1
      case .behind: behind += 1
      case .seriouslyBehind: seriouslyBehind += 1
      case nil: none += 1
      }
    }
    self.ahead = ahead
    self.behind = behind
    self.seriouslyBehind = seriouslyBehind
    self.none = none
  }

  /// Of the formal projects that are members; of all without saying.
  init(_ figures: Figures, where isMember: (PlanFacts) -> Bool = { _ in true }) {
    let standings = figures.standings
    self.init(figures.rows { row, _ in row.isFormal && isMember(row) }.map { standings[$0].pace })
  }

  init(_ figures: Figures, of tier: Tier, in register: Register) {
    self.init(figures, where: figures.isMember(of: tier, in: register))
  }

  var allBehind: Int { behind + seriouslyBehind }

  var all: Int { ahead + behind + seriouslyBehind + none }
}

extension Figures {
  /// Whether a tier counts a row of the plan in force.
  func isMember(of tier: Tier, in register: Register) -> (PlanFacts) -> Bool {
    guard let position = register.settings.tiers.firstIndex(of: tier) else {
      return { _ in false }
    }
    return register.isMember(ofTier: position, in: plan)
  }

  /// Rows of a tier's formal projects, by id.
  func members(of tier: Tier, in register: Register) -> [Int] {
    let isMember = isMember(of: tier, in: register)
    return rows { row, _ in row.isFormal && isMember(row) }
  }
}
