import Portfolio
import Templates

/// A lead in a cell: a mark, a word and percentage points, so that colour is never the only sign.
struct LeadView: Sendable {
  /// `ahead`, `behind` or `level`: the stylesheet's name for it.
  let sign: String

  /// ▲, ▼ or ●.
  let mark: String
  let word: String
  let points: String
  let phrase: String
  let isSerious: Bool

  /// For sorting: percentage points with a plain minus sign.
  let value: String

  static let shape = Shape<LeadView>([
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("word") { $0.word },
    .text("points") { $0.points },
    .text("phrase") { $0.phrase },
    .flag("isSerious") { $0.isSerious },
    .text("value") { $0.value },
  ])

  /// 快 5.4, 持平.
  var text: String { points.isEmpty ? word : "\(word) \(points)" }

  /// - Returns: nil where there is no rate.
  init?(_ progress: Progress, in words: Words) {
    guard let lead = progress.lead else { return nil }
    let (sign, mark, word) =
      switch LeadSign(lead) {
      case .ahead: ("ahead", "▲", Term.leadShortAhead)
      case .behind: ("behind", "▼", Term.leadShortBehind)
      case .level: ("level", "●", Term.leadShortLevel)
      }
    self.sign = sign
    self.mark = mark
    self.word = words(word)
    points = LeadSign(lead) == .level ? "" : Notation.points(lead)
    phrase = words.leadPhrase(lead)
    isSerious = progress.pace == .seriouslyBehind
    value = Decimal.text(lead.rounded(scale: 1000), decimals: 1, separator: "", minus: "-")
  }
}
