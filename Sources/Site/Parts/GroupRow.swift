import Charts
import Portfolio
import Templates

/// A group of projects as a row: a tier, unit, sector or town beside others of its kind.
final class GroupRow: Sendable {
  let name: String

  /// Empty where the group has no page.
  let link: String
  let group: GroupFigures
  let lead: LeadView?

  /// Against the last year, where the group has one to compare with.
  let totalChange: String?
  let rank: Int?
  let investmentRank: Int?
  let share: Ratio?
  let bar: RowBar

  static let shape = Shape<GroupRow>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .flag("hasLink") { !$0.link.isEmpty },
    .text("projects") { $1.add(count: $0.group.projects) },
    .text("total") { $1.add(yi: $0.group.total) },
    .text("totalExact") { $1.add(yi: $0.group.total, decimals: 2) },
    .text("annual") { $1.add(yi: $0.group.progress.annual) },
    .text("annualExact") { $1.add(yi: $0.group.progress.annual, decimals: 2) },
    .text("completed") { $1.add(yi: $0.group.progress.completed) },
    .text("completedExact") { $1.add(yi: $0.group.progress.completed, decimals: 2) },
    .text("rate") { $1.add(percent: $0.group.progress.rate) },
    .optionalText("totalChange") { $0.totalChange },
    .text("rank") { $1.add(count: $0.rank) },
    .text("investmentRank") { $1.add(count: $0.investmentRank) },
    .text("share") { $1.add(percent: $0.share) },
    .optional("lead", LeadView.shape) { $0.lead },
    .markup("bar", writing: { $0.bar.draw(to: &$1) }),
  ])

  init(
    _ name: String, link: String, _ group: GroupFigures, bar: RowBar, in words: Words,
    totalChange: String? = nil
  ) {
    self.name = name
    self.link = link
    self.group = group
    lead = LeadView(group.progress, in: words)
    self.totalChange = totalChange
    rank = nil
    investmentRank = nil
    share = nil
    self.bar = bar
  }

  /// A responsible unit.
  init(_ unit: UnitFigures, bar: RowBar, of edition: Edition, link: Linker) {
    let identity = edition.register.units[unit.unit]
    name = identity.name
    self.link = link(.unit(identity))
    group = unit.group
    lead = LeadView(unit.group.progress, in: edition.words)
    totalChange = nil
    rank = unit.rank
    investmentRank = unit.investmentRank
    share = unit.share
    self.bar = bar
  }

  private init(withoutLink row: GroupRow) {
    name = row.name
    link = ""
    group = row.group
    lead = row.lead
    totalChange = row.totalChange
    rank = row.rank
    investmentRank = row.investmentRank
    share = row.share
    bar = row.bar
  }

  var withoutLink: GroupRow { GroupRow(withoutLink: self) }
}
