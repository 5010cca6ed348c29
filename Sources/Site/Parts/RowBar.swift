import Charts
import Portfolio
import Templates

/// The small bar in a table row, on a scale that all rows of the table share.
struct RowBar: Sendable {
  enum Kind: Hashable, Sendable {
    /// From 0 to the completion rate, with a mark at time progress.
    case bullet

    /// From time progress to the completion rate, to either side.
    case diverging
  }

  let kind: Kind
  let rate: Ratio?
  let timeProgress: Ratio

  /// The percentage at which the table's bars end; longer ones are cut with a mark.
  let reach: Double
  let standing: Standing
}

extension RowBar {
  init(_ kind: Kind, _ progress: Progress, against time: Ratio, reach: Double) {
    self.kind = kind
    rate = progress.rate
    timeProgress = time
    self.reach = reach
    standing = Standing(progress)
  }
}

extension Standing {
  init(_ progress: Progress) {
    guard let lead = progress.lead else {
      self = .unknown
      return
    }
    switch LeadSign(lead) {
    case .ahead: self = .ahead
    case .level: self = .level
    case .behind: self = progress.pace == .seriouslyBehind ? .farBehind : .behind
    }
  }
}

/// The scale that the bars of one table share.
struct BarScale: Hashable, Sendable {
  let timeProgress: Ratio

  /// In percent: as far as the table's highest rate, at most 200 and at least 120.
  let reach: Double

  init(over rates: some Sequence<Progress>, against time: Ratio) {
    let highest = rates.lazy.compactMap { $0.rate?.percentage }.max() ?? 0
    self.init(to: highest, against: time)
  }

  /// - Parameter highest: The table's highest rate, in percent.
  init(to highest: Double, against time: Ratio) {
    timeProgress = time
    reach = min(200, max(120, highest))
  }

  func bar(_ kind: RowBar.Kind, _ progress: Progress) -> RowBar {
    RowBar(kind, progress, against: timeProgress, reach: reach)
  }
}

extension RowBar {
  func draw(to output: inout Output) {
    switch kind {
    case .bullet:
      output.draw(
        RowBullet(
          width: 160, value: rate?.percentage, plan: 100,
          mark: timeProgress.percentage, top: reach, standing: standing
        ))
    case .diverging:
      let distance = rate.map { ($0 - timeProgress).percentage }
      output.draw(
        RankingBar(
          width: 160, value: distance, low: -timeProgress.percentage,
          high: reach - timeProgress.percentage, standing: standing
        ))
    }
  }
}

extension PaceRow {
  /// The shares of the three paces in one row.
  func drawBar(to output: inout Output) {
    let parts = [
      (counts.ahead, Standing.ahead), (counts.behind, .behind),
      (counts.seriouslyBehind, .farBehind), (counts.none, .unknown),
    ]
    output.draw(
      Distribution(
        caption: nil, width: 320,
        parts: parts.map { Distribution.Part(count: Double($0), standing: $1, label: "") }
      ))
  }
}

extension PaceClassRow {
  func drawBar(to output: inout Output) {
    let standing: Standing =
      switch (sign, isSerious) {
      case ("ahead", _): .ahead
      case ("behind", true): .farBehind
      case ("behind", false): .behind
      default: .unknown
      }
    output.draw(
      RowBullet(
        width: 160, value: Double(count), plan: Double(all), mark: nil,
        top: Double(max(all, 1)), standing: standing
      ))
  }
}
