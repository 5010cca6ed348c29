import Portfolio

/// The register as of one day, and the words to speak of it: what a page is made from.
final class Edition: Sendable {
  let register: Register
  let figures: Figures

  /// As of the end of the month before, for what changed since; nil in the year's first month.
  let before: Figures?

  /// The ranking at each month's end of the year, oldest first, and on the day; empty in an
  /// edition for a report, which shows none.
  let rankings: [UnitStandings]
  let words: Words
  let directory: Directory
  let texts: TextLibrary
  let assets: AssetNames

  /// Empty in an edition for a report.
  let ledgers: LedgerIndex

  /// How many projects have reported, which every page says.
  let reportedSentence: String

  /// The navigation, which every page shows.
  let sections: [(name: String, address: Address)]

  /// Of the day's year, to the day.
  var course: YearCourse { figures.course }

  /// Of each year with a report, to its last report or further; empty in an edition for a report.
  let courses: [Int: YearCourse]

  /// Of each of ``Register/tables``, without its folder.
  let tableNames: [String]

  /// What texts name figures by.
  let figureNames: FigureNames

  let wallSheets = WallSheets()

  /// What the editions for reports share.
  private let recent: RecentFigures

  /// - Returns: nil where the day's year has no plan.
  init?(
    of register: Register, asOf day: Day, words: Words, directory: Directory, texts: TextLibrary,
    assets: AssetNames, forReportAlong course: YearCourse? = nil,
    sharing recent: RecentFigures = RecentFigures()
  ) {
    let isForReport = course != nil
    let made =
      course.map { recent.figures(of: register, asOf: day, along: $0) }
      ?? Figures(of: register, asOf: day)
    guard let figures = made else { return nil }
    self.register = register
    self.figures = figures
    self.recent = recent
    before = day.inMonth.previous.flatMap { month in
      month.year == day.year
        ? recent.figures(of: register, asOf: month.lastDay, along: course ?? figures.course) : nil
    }
    rankings = isForReport ? [] : figures.course.unitStandings
    courses = isForReport ? [:] : Edition.courses(to: directory.reports, figures, of: register)
    self.words = words
    self.directory = directory
    self.texts = texts
    self.assets = assets
    reportedSentence = words.reportedSentence(figures)
    sections = directory.sections(words, register.settings)
    tableNames = register.tables.map { table in
      String(table.path.split(separator: "/").last ?? "")
    }
    figureNames = FigureNames(figures, of: register, words: words)
    ledgers = isForReport ? .none : LedgerIndex(of: register, asOf: day)
  }

  /// The same register and words as of a month's end.
  func forReport(of month: Month) -> Edition? {
    Edition(
      of: register, asOf: month.lastDay, words: words, directory: directory, texts: texts,
      assets: assets,
      forReportAlong: courses[month.year] ?? YearCourse(of: register, to: month.lastDay),
      sharing: recent)
  }

  /// The figures of a month's end; nil where its year has no plan.
  func figures(atEndOf month: Month) -> Figures? {
    Figures(
      of: register, asOf: month.lastDay, along: courses[month.year], keepsProjects: false)
  }

  private static func courses(
    to reports: [Month], _ figures: Figures, of register: Register
  ) -> [Int: YearCourse] {
    var courses = Dictionary(grouping: reports, by: \.year).compactMapValues { months in
      months.max().map { month in
        month.year == figures.year
          ? figures.course : YearCourse(of: register, to: month.lastDay)
      }
    }
    courses[figures.year] = figures.course
    return courses
  }

  var settings: Settings { register.settings }

  func name(ofUnit unit: Int) -> String { register.units[unit].name }
}
