import Portfolio
import Templates

/// A report dated after the edition's day: shown on its project's page, counted nowhere.
struct InterimReport: Sendable {
  let date: Day
  let dateText: String
  let completed: Money
  let stage: String
  let source: String

  static let shape = Shape<InterimReport>([
    .text("date") { $0.date.description },
    .text("dateText") { $0.dateText },
    .text("completed") { $1.add(wan: $0.completed) },
    .text("stage") { $0.stage },
    .text("source") { $0.source },
  ])
}

extension Edition {
  func laterReports(of project: Int) -> [InterimReport] {
    register.reports(of: project, after: figures.asOf).map { report in
      InterimReport(
        date: report.date, dateText: words.date(report.date), completed: report.completed,
        stage: report.stage ?? "", source: source(report.origin))
    }
  }
}
