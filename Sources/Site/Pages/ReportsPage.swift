import Portfolio
import Templates

/// The list of bulletins and monthly reports, the newest first.
struct ReportsPage: Sendable {
  let chrome: Chrome
  let bulletins: [BulletinListing]
  let years: [ReportYear]

  static let shape = Shape<ReportsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("bulletins", BulletinListing.shape) { $0.bulletins },
      .flag("hasBulletins") { !$0.bulletins.isEmpty },
      .list("years", ReportYear.shape) { $0.years },
      .flag("hasReports") { !$0.years.isEmpty },
    ])
}

/// A year's reports.
struct ReportYear: Sendable {
  let year: Int
  let heading: String
  let rows: [ReportListing]

  static let shape = Shape<ReportYear>([
    .text("year") { String($0.year) },
    .text("heading") { $0.heading },
    .list("rows", ReportListing.shape) { $0.rows },
  ])
}

/// A month's report in the list of all.
struct ReportListing: Sendable {
  let month: String
  let link: String
  let progress: Progress
  let lead: LeadView?

  static let shape = Shape<ReportListing>([
    .text("month") { $0.month },
    .text("link") { $0.link },
    .text("completed") { $1.add(yi: $0.progress.completed) },
    .text("rate") { $1.add(percent: $0.progress.rate) },
    .optional("lead", LeadView.shape) { $0.lead },
  ])
}

extension ReportsPage {
  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .reports)
    chrome = Chrome(words(.navReports), at: .reports, in: .reports, of: edition)
    bulletins = edition.directory.bulletins.reversed().map {
      BulletinListing($0, of: edition, link: link)
    }
    let months = edition.directory.reports
    let progresses = edition.wholeProgress
    let yearsOnRecord = Set(months.map(\.year)).sorted(by: >)
    years = yearsOnRecord.map { year in
      let rows = months.filter { $0.year == year }.reversed().compactMap { month in
        progresses[month].map { progress in
          ReportListing(
            month: words.monthName(month.month), link: link(.report(month)), progress: progress,
            lead: LeadView(progress, in: words))
        }
      }
      return ReportYear(
        year: year, heading: words(.reportsOfYear, [.year: String(year)]), rows: Array(rows))
    }
  }
}

extension Edition {
  /// What the tier that stands for the whole had completed by the end of each month with a report.
  var wholeProgress: [Month: Progress] {
    let whole = figures.wholeTier.tier
    guard let position = settings.tiers.firstIndex(of: whole) else { return [:] }
    let points = courses.values.flatMap { $0.series(ofTier: position) }
    return Dictionary(
      points.map { ($0.date.inMonth, $0.progress) }, uniquingKeysWith: { first, _ in first })
  }
}
