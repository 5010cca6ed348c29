import Charts
import Portfolio
import Templates

/// A stage of the bond reserve: what has come that far, and what was granted of it.
struct BondStageRow: Sendable {
  let name: String
  let figures: BondStageFigures

  /// What all applications ask for, the scale of the bars.
  let whole: Money

  static let shape = Shape<BondStageRow>([
    .text("name") { $0.name },
    .text("here") { $1.add(count: $0.figures.applications) },
    .text("reached") { $1.add(count: $0.figures.reached) },
    .text("applied") { $1.add(yi: $0.figures.appliedByReached, decimals: 2) },
    .text("granted") { $1.add(yi: $0.figures.grantedToReached, decimals: 2) },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  /// What was granted over the track of what was applied for.
  private func drawBar(to output: inout Output) {
    output.draw(
      RowBullet(
        width: 320, value: Double(figures.grantedToReached.yuan),
        plan: Double(figures.appliedByReached.yuan), mark: nil, top: Double(max(whole.yuan, 1)),
        standing: .level
      ))
  }
}

extension Edition {
  var bondStages: [BondStageRow] {
    let bonds = register.bonds.rows
    let whole = bonds.sum(\.applied)
    return BondStageFigures.funnel(of: bonds).map {
      BondStageRow(name: words($0.stage.term), figures: $0, whole: whole)
    }
  }
}
