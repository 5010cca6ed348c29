import Portfolio
import Templates

/// A lead in a cell: a mark, a word and percentage points, so that colour is never the only sign.
struct LeadView: Sendable {
  /// Of a percentage point, as it is shown; rounded once, since a table shows it in three forms.
  private let tenths: Int128

  private let words: Words
  let isSerious: Bool

  static let shape = Shape<LeadView>([
    .figure("sign") { $1.add($0.sign) },
    .figure("mark") { $1.add($0.mark) },
    .text("word") { $0.write(wordTo: &$1) },
    .figure("points") { $0.write(pointsTo: &$1) },
    .flag("isSerious") { $0.isSerious },
    .figure("value") { $0.write(valueTo: &$1) },
  ])

  /// - Returns: nil where there is no rate.
  init?(_ progress: Progress, in words: Words) {
    guard let lead = progress.lead else { return nil }
    self.init(
      tenths: lead.rounded(scale: 1000), isSerious: progress.pace == .seriouslyBehind, in: words)
  }

  /// - Parameter tenths: Of a percentage point.
  init(tenths: Int128, isSerious: Bool, in words: Words) {
    self.tenths = tenths
    self.words = words
    self.isSerious = isSerious
  }
}

// Made when they are asked for: no template asks for all.
extension LeadView {
  private var direction: LeadSign { LeadSign(tenths: tenths) }

  /// 快, 慢 or 持平.
  private func write(wordTo output: inout Output) {
    switch direction {
    case .ahead: words.write(.leadShortAhead, to: &output)
    case .behind: words.write(.leadShortBehind, to: &output)
    case .level: words.write(.leadShortLevel, to: &output)
    }
  }

  /// `ahead`, `behind` or `level`: the stylesheet's name for it.
  private var sign: StaticString {
    switch direction {
    case .ahead: "ahead"
    case .behind: "behind"
    case .level: "level"
    }
  }

  /// ▲, ▼ or ●.
  private var mark: StaticString {
    switch direction {
    case .ahead: "▲"
    case .behind: "▼"
    case .level: "●"
    }
  }

  func write(pointsTo output: inout Output) {
    if tenths != 0 { output.add(tenths < 0 ? -tenths : tenths, decimals: 1) }
  }

  /// For sorting: percentage points with a plain minus sign.
  func write(valueTo output: inout Output) {
    output.add(tenths, decimals: 1, isGrouped: false, minus: "-")
  }

  /// 快 5.4, 持平.
  var text: String {
    Output.text { output in
      write(wordTo: &output)
      if tenths != 0 { output.add(UInt8(ascii: " ")) }
      write(pointsTo: &output)
    }
  }
}
