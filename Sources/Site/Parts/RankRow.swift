import Portfolio
import Templates

/// A unit's rank in one month.
struct RankRow: Sendable {
  let month: String
  let rank: Int?

  /// How many units were ranked.
  let of: Int
  let rate: String
  let lead: LeadView?

  static let shape = Shape<RankRow>([
    .text("month") { $0.month },
    .text("rank") { $1.add(count: $0.rank) },
    .text("of") { $1.add(count: $0.of) },
    .text("rate") { $0.rate },
    .optional("lead", LeadView.shape) { $0.lead },
  ])

  /// 各月名次：由第12位升至第2位, or the plain name where the rank ends where it began.
  static func heading(_ rows: [RankRow], in words: Words) -> String {
    let ranks = rows.compactMap(\.rank)
    let title = words(.unitRanks)
    guard let first = ranks.first, let last = ranks.last, first != last else { return title }
    let moved = words(
      last < first ? .unitClimbed : .unitFell, [.from: String(first), .to: String(last)])
    return words(.headingWithFinding, [.title: title, .value: moved])
  }
}
