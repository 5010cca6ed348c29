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
    let term = recognition == .commended ? Term.rankingCommended : .rankingUrged
    let limit =
      recognition == .commended
      ? edition.settings.ranking.commend : edition.settings.ranking.urge
    heading = edition.words(term, [.count: edition.words.numeral(limit)])
    let scale = BarScale(
      over: units.map(\.group.progress), against: edition.figures.timeProgress)
    rows = chosen.map { unit in
      GroupRow(
        unit, bar: scale.bar(.diverging, unit.group.progress), of: edition, link: link)
    }
  }
}
