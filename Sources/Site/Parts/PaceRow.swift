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
    .markup("bar") { $0.drawBar(into: &$1) },
  ])

  init(_ tier: TierFigures, of edition: Edition, link: Linker) {
    name = tier.tier.name
    self.link = link(.tier(tier.tier))
    counts = PaceCounts(edition.figures.members(of: tier.tier, in: edition.settings))
    largest = counts.all
  }

  /// 本级183项中62项慢于时间进度，其中23项严重滞后.
  static func heading(of tier: TierFigures, in edition: Edition) -> String {
    let counts = PaceCounts(edition.figures.members(of: tier.tier, in: edition.settings))
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

  init(_ members: some Sequence<ProjectFigures>) {
    var counts: [Pace?: Int] = [:]
    for member in members { counts[member.progress.pace, default: 0] += 1 }
    ahead = counts[.ahead] ?? 0
    behind = counts[.behind] ?? 0
    seriouslyBehind = counts[.seriouslyBehind] ?? 0
    none = counts[nil] ?? 0
  }

  var allBehind: Int { behind + seriouslyBehind }

  var all: Int { ahead + behind + seriouslyBehind + none }
}

extension Figures {
  /// A tier's formal projects, by id.
  func members(of tier: Tier, in settings: Settings) -> [ProjectFigures] {
    guard let position = settings.tiers.firstIndex(of: tier) else { return [] }
    return formal.filter { $0.tiers.contains(position) }
  }
}
