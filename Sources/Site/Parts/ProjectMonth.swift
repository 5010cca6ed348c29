import Charts
import Portfolio
import Templates

/// A month of a project's year: what was invested, how far it stands, what was built, and where
/// that is written.
///
/// A class, like all rows: a template reaches each of a row's names by itself, and a value would be
/// copied for many of them.
final class ProjectMonth: Sendable {
  let month: String
  let invested: Money
  let progress: Progress
  let lead: LeadView?
  let stage: String

  /// The table and row of the month's report, like 2022-12.csv:31; nil where none came and the last
  /// is carried forward.
  let source: (table: String, line: Int)?

  /// The year's largest monthly investment, the scale of the bars.
  let largest: Money

  static let shape = Shape<ProjectMonth>([
    .text("month") { $0.month },
    .text("invested") { $1.add(wan: $0.invested) },
    .text("completed") { $1.add(wan: $0.progress.completed) },
    .text("rate") { $1.add(percent: $0.progress.rate) },
    .optional("lead", LeadView.shape) { $0.lead },
    .text("stage") { $0.stage },
    .flag("hasSource") { $0.source != nil },
    .text("source") { month, output in
      guard let source = month.source else { return }
      output.add(source.table)
      output.add(UInt8(ascii: ":"))
      output.add(source.line)
    },
    .markup("bar") { $0.drawBar(into: &$1) },
  ])

  init(
    _ month: String, invested: Money, _ progress: Progress, lead: LeadView?, stage: String,
    source: (table: String, line: Int)?, largest: Money
  ) {
    self.month = month
    self.invested = invested
    self.progress = progress
    self.lead = lead
    self.stage = stage
    self.source = source
    self.largest = largest
  }

  private func drawBar(into output: inout [UInt8]) {
    Bullet(
      caption: nil, width: 120, value: Double(invested.yuan), plan: 0, mark: nil,
      top: Double(max(largest.yuan, 1)), standing: .level
    ).draw(into: &output, form: .inline)
  }
}

extension Edition {
  /// A project's months up to the edition's day, by the plan then in force.
  ///
  /// - Parameter series: Of the project.
  func months(of project: Int, _ series: [SeriesPoint]) -> [ProjectMonth] {
    let completed = series.map(\.progress.completed)
    let invested = completed.indices.map {
      $0 == 0 ? completed[0] : completed[$0] - completed[$0 - 1]
    }
    let largest = invested.max() ?? .zero
    return series.indices.map { place in
      let point = series[place]
      let report = register.newestReportPosition(of: project, by: point.date)
        .flatMap { register.report($0, isIn: point.date.inMonth) ? $0 : nil }
      return ProjectMonth(
        point.date.isMonthEnd
          ? words.shortMonthName(point.date.month) : words.moment(point.date),
        invested: invested[place], point.progress,
        lead: LeadView(point.progress, in: words),
        stage: report.map { register.stage(ofReport: $0) ?? "" } ?? words(.projectNoReport),
        source: report.map { register.origin(ofReport: $0) }
          .map { (tableNames[$0.table], $0.line) },
        largest: largest)
    }
  }

  /// A table and row, like plans/2022.csv:31.
  func source(_ origin: Origin) -> String {
    Output.text { write(source: origin, to: &$0) }
  }

  func write(source origin: Origin, to output: inout Output) {
    output.add(register.tables[origin.table].path)
    output.add(UInt8(ascii: ":"))
    output.add(origin.line)
  }
}
