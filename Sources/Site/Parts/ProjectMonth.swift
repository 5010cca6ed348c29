import Charts
import Portfolio
import Templates

/// A month of a project's year: what was invested, how far it stands, what was built, and where
/// that is written.
struct ProjectMonth: Sendable {
  let month: String
  let invested: Money
  let progress: Progress
  let lead: LeadView?
  let stage: String

  /// The table and row of the month's report; nil where none came and the last is carried forward.
  let source: String?

  /// The year's largest monthly investment, the scale of the bars.
  let largest: Money

  static let shape = Shape<ProjectMonth>([
    .text("month") { $0.month },
    .text("invested") { $1.add(wan: $0.invested) },
    .text("completed") { $1.add(wan: $0.progress.completed) },
    .text("rate") { $1.add(percent: $0.progress.rate) },
    .optional("lead", LeadView.shape) { $0.lead },
    .text("stage") { $0.stage },
    .optionalText("source") { $0.source },
    .markup("bar") { $0.drawBar(into: &$1) },
  ])

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
      let report = register.newestReport(of: project, by: point.date)
      let isOfMonth = report?.date.inMonth == point.date.inMonth
      return ProjectMonth(
        month: point.date.isMonthEnd
          ? words.shortMonthName(point.date.month) : words.moment(point.date),
        invested: invested[place], progress: point.progress,
        lead: LeadView(point.progress, in: words),
        stage: isOfMonth ? report?.stage ?? "" : words(.projectNoReport),
        source: isOfMonth ? report.map { fileAndLine($0.origin) } : nil, largest: largest)
    }
  }

  /// A table's file and row where its folder is plain, like 2022-12.csv:31.
  private func fileAndLine(_ origin: Origin) -> String {
    Output.text { write(origin, in: tableNames[origin.table], to: &$0) }
  }

  /// A table and row, like plans/2022.csv:31.
  func source(_ origin: Origin) -> String {
    Output.text { write(source: origin, to: &$0) }
  }

  func write(source origin: Origin, to output: inout Output) {
    write(origin, in: register.tables[origin.table].path, to: &output)
  }

  private func write(_ origin: Origin, in table: String, to output: inout Output) {
    output.add(table)
    output.add(UInt8(ascii: ":"))
    output.add(origin.line)
  }
}
