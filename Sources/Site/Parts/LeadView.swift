import Portfolio
import Templates

/// A lead in a cell: a mark, a word and percentage points, so that colour is never the only sign.
struct LeadView: Sendable {
  private let lead: Ratio
  private let direction: LeadSign

  /// 快, 慢 or 持平.
  let word: String
  let isSerious: Bool

  static let shape = Shape<LeadView>([
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("word") { $0.word },
    .text("points") { $0.write(pointsTo: &$1) },
    .flag("isSerious") { $0.isSerious },
    .text("value") { $0.write(valueTo: &$1) },
  ])

  /// - Returns: nil where there is no rate.
  init?(_ progress: Progress, in words: Words) {
    guard let lead = progress.lead else { return nil }
    self.lead = lead
    direction = LeadSign(lead)
    word = words.word(for: direction)
    isSerious = progress.pace == .seriouslyBehind
  }
}

// Made when they are asked for: no template asks for all.
extension LeadView {
  /// `ahead`, `behind` or `level`: the stylesheet's name for it.
  var sign: String {
    switch direction {
    case .ahead: "ahead"
    case .behind: "behind"
    case .level: "level"
    }
  }

  /// ▲, ▼ or ●.
  var mark: String {
    switch direction {
    case .ahead: "▲"
    case .behind: "▼"
    case .level: "●"
    }
  }

  func write(pointsTo output: inout Output) {
    if direction != .level { output.add(points: lead) }
  }

  /// For sorting: percentage points with a plain minus sign.
  func write(valueTo output: inout Output) {
    output.add(lead.rounded(scale: 1000), decimals: 1, isGrouped: false, minus: "-")
  }

  /// 快 5.4, 持平.
  var text: String { direction == .level ? word : "\(word) \(Notation.points(lead))" }
}

extension Words {
  fileprivate func word(for direction: LeadSign) -> String {
    switch direction {
    case .ahead: self(.leadShortAhead)
    case .behind: self(.leadShortBehind)
    case .level: self(.leadShortLevel)
    }
  }
}
