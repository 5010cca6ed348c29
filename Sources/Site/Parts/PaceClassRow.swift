import Charts
import Portfolio
import Templates

/// The members of a group that share one pace.
struct PaceClassRow: Sendable {
  /// The stylesheet's name for it: `ahead`, `behind`, or empty.
  let sign: String
  let mark: String
  let name: String
  let isSerious: Bool
  let count: Int
  let annual: Money

  /// All members, for the length of the bar.
  let all: Int

  static let shape = Shape<PaceClassRow>([
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("name") { $0.name },
    .flag("isSerious") { $0.isSerious },
    .text("projects") { $1.add(count: $0.count) },
    .text("annual") { $1.add(yi: $0.annual, decimals: 2) },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  /// Ahead, behind, seriously behind and, where there are such projects, without a rate.
  ///
  /// - Parameter members: Rows of the plan in force.
  static func rows(
    of members: [Int], _ figures: Figures, in words: Words
  ) -> [PaceClassRow] {
    let (facts, standings) = (figures.plan.facts, figures.standings)
    let classes: [(Pace?, String, String, Term)] = [
      (.ahead, "ahead", "▲", .paceAhead), (.behind, "behind", "▼", .paceBehindName),
      (.seriouslyBehind, "behind", "▼▼", .paceSeriouslyBehind), (nil, "", "○", .paceNone),
    ]
    return classes.compactMap { pace, sign, mark, name in
      let chosen = members.filter { standings[$0].pace == pace }
      guard pace != nil || !chosen.isEmpty else { return nil }
      return PaceClassRow(
        sign: sign, mark: mark, name: words(name), isSerious: pace == .seriouslyBehind,
        count: chosen.count, annual: chosen.sum { facts[$0].annual }, all: members.count)
    }
  }
}
