import Charts
import Portfolio
import Templates

/// What a group invested in each month of a year, as bars and as a table.
struct MonthlyInvestment: Sendable {
  let heading: String
  let rows: [Row]
  private let wide: Months
  private let narrow: Months

  static let shape = Shape<MonthlyInvestment>([
    .text("heading") { $0.heading },
    .list("rows", Row.shape) { $0.rows },
    .chart("wide") { $0.wide },
    .chart("narrow") { $0.narrow },
  ])

  /// A month, what was invested in it and by its end.
  struct Row: Sendable {
    let month: String
    let invested: Money
    let completed: Money

    static let shape = Shape<Row>([
      .text("month") { $0.month },
      .text("invested") { $1.add(yi: $0.invested, decimals: 2) },
      .text("completed") { $1.add(yi: $0.completed, decimals: 2) },
    ])
  }

  /// - Returns: nil where there is no month.
  init?(of series: [SeriesPoint], name: String, in words: Words) {
    let completed = series.map(\.progress.completed)
    let invested = completed.indices.map {
      $0 == 0 ? completed[0] : completed[$0] - completed[$0 - 1]
    }
    guard let largest = invested.indices.max(by: { invested[$0] < invested[$1] }) else {
      return nil
    }
    heading = MonthlyInvestment.heading(
      words.monthName(series[largest].date.month), invested[largest], in: words)
    rows = series.indices.map { place in
      Row(
        month: words.shortMonthName(series[place].date.month), invested: invested[place],
        completed: completed[place])
    }
    let drawing = { (id: String, width: Int, height: Int) in
      Months(
        caption: Caption(
          id: id, title: words(.monthsTitle, [.name: name]),
          description: MonthlyInvestment.heading(
            words.monthName(series[largest].date.month), invested[largest], in: words)),
        width: width, height: height,
        months: series.indices.map { place in
          Months.Month(
            label: words.monthTicks[series[place].date.month - 1].label,
            short: words.monthTicks[series[place].date.month - 1].short,
            value: Double(invested[place].yuan) / Double(Money.yi),
            tooltip: words.shortMonthName(series[place].date.month) + " "
              + words(.unitYi, [.value: Notation.yi(invested[place], decimals: 2)]))
        }, axis: ValueAxis(unit: words(.measureYi)), latest: Notation.yi(invested.last),
        noData: words(.noData))
    }
    wide = drawing("months-wide", 760, 240)
    narrow = drawing("months-narrow", 344, 220)
  }

  /// 各月完成投资：12月最多，17.1亿元.
  private static func heading(_ month: String, _ amount: Money, in words: Words) -> String {
    words(
      .headingWithFinding,
      [
        .title: words(.monthsHeading),
        .value: words(.monthsLargest, [.month: month, .value: Notation.yi(amount)]),
      ])
  }
}
