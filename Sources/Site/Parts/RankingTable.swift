import Portfolio
import Templates

/// The units that are commended, or those that are urged.
struct RankingTable: Sendable {
  let heading: String
  let rows: [GroupRow]

  static let shape = Shape<RankingTable>([
    .text("heading") { $0.heading },
    .list("rows", GroupRow.shape) { $0.rows },
  ])

  /// - Returns: nil where there is none.
  init?(_ recognition: UnitFigures.Recognition, of edition: Edition, link: Linker) {
    let units = edition.figures.units
    let chosen = units.filter { $0.recognition == recognition }
    guard !chosen.isEmpty else { return nil }
    heading = edition.heading(of: recognition, chosen.count)
    let scale = BarScale(
      over: units.map(\.group.progress), against: edition.figures.timeProgress)
    rows = chosen.map { unit in
      GroupRow(
        unit, bar: scale.bar(.diverging, unit.group.progress), of: edition, link: link)
    }
  }
}

extension Edition {
  /// 激励：完成率前五名.
  ///
  /// - Parameter count: How many units there are; ties at the edge may make them more than the
  ///   office wants, and a short list of units fewer.
  func heading(of recognition: UnitFigures.Recognition, _ count: Int) -> String {
    let isCommended = recognition == .commended
    let limit = isCommended ? settings.ranking.commend : settings.ranking.urge
    return words(
      isCommended ? .rankingCommended : .rankingUrged,
      [.count: words.numeral(Swift.min(limit, count))])
  }
}
