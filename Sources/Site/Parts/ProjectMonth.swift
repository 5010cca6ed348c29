import Charts
import Portfolio
import Templates

/// A month of a project's year: what was invested, how far it stands, what was built, and where
/// that is written.
struct ProjectMonth: Sendable {
  let months: ProjectMonths

  /// In the series.
  let place: Int

  /// The position of the month's report; nil where none came and the last is carried forward.
  let report: Int?

  static let shape = Shape<ProjectMonth>([
    .text("month") { $0.write(monthTo: &$1) },
    .figure("invested") { $1.add(wan: $0.months.series.invested(at: $0.place)) },
    .figure("completed") { $1.add(wan: $0.months.series.points[$0.place].progress.completed) },
    .figure("rate") { $1.add(percentTenths: $0.months.series.figures[$0.place].rate) },
    .optional("lead", LeadView.shape, if: { $0.months.series.figures[$0.place].lead != nil }) {
      $0.lead
    },
    .text("stage") { $0.stage },
    .flag("hasSource") { $0.report != nil },
    .text("source") { $0.write(sourceTo: &$1) },
    .chart("bar") { $0.bar },
  ])

  private var words: Words { months.edition.words }

  private func write(monthTo output: inout Output) {
    let date = months.series.points[place].date
    if date.isMonthEnd {
      words.write(Term.shortMonthNames[date.month - 1], to: &output)
    } else {
      words.write(moment: date, to: &output)
    }
  }

  private var lead: LeadView? {
    months.series.figures[place].lead.map { tenths in
      LeadView(
        tenths: tenths, isSerious: months.series.points[place].progress.pace == .seriouslyBehind,
        in: words)
    }
  }

  private var stage: String {
    report.map { months.edition.register.stage(ofReport: $0) ?? "" } ?? words(.projectNoReport)
  }

  /// The table and row of the report, like 2022-12.csv:31.
  private func write(sourceTo output: inout Output) {
    guard let report else { return }
    let origin = months.edition.register.origin(ofReport: report)
    output.add(months.edition.tableNames[origin.table])
    output.add(UInt8(ascii: ":"))
    output.add(origin.line)
  }

  private var bar: RowBullet {
    RowBullet(
      width: 120, value: Double(months.series.invested(at: place).yuan), plan: 0, mark: nil,
      top: Double(max(months.largest.yuan, 1)), standing: .level)
  }
}

/// A project's months up to the edition's day, by the plan then in force.
///
/// They are kept as a series; a row of them is made when a template comes to it.
final class ProjectMonths: Sendable, RandomAccessCollection {
  fileprivate let edition: Edition
  fileprivate let series: ShownSeries
  private let project: Int

  /// The year's largest monthly investment, the scale of the bars.
  fileprivate let largest: Money

  /// - Parameter series: Of the project.
  init(of project: Int, _ series: ShownSeries, in edition: Edition) {
    self.project = project
    self.series = series
    self.edition = edition
    var largest = series.points.isEmpty ? Money.zero : series.invested(at: 0)
    for place in series.points.indices { largest = Swift.max(largest, series.invested(at: place)) }
    self.largest = largest
  }

  var startIndex: Int { 0 }
  var endIndex: Int { series.points.count }

  subscript(place: Int) -> ProjectMonth {
    let (day, register) = (series.points[place].date, edition.register)
    let report = register.newestReportPosition(of: project, by: day)
    let isThen = report.map { register.report($0, isIn: day.inMonth) } ?? false
    return ProjectMonth(months: self, place: place, report: isThen ? report : nil)
  }
}

extension Edition {
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
