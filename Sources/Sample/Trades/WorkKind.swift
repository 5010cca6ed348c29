/// One kind of work: a branch of a trade and one of its works.
struct WorkKind: Hashable, Sendable {
  /// Position in ``Trade/all``.
  let trade: Int

  /// Positions in the trade's branches and in the branch's works.
  let branch: Int
  let work: Int

  init(drawing draws: inout SplitMix64, in trade: Int) {
    self.trade = trade
    branch = draws.pick(weighted: Trade.all[trade].branches.map(\.works.count))
    work = draws.draw(below: Trade.all[trade].branches[branch].works.count)
  }

  /// What a project's name ends with.
  var name: String { Trade.all[trade].branches[branch].works[work] }
}
