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

  /// The year's days with the plan in force on each, for the series of every project.
  let course: YearCourse

  /// Of each of ``Register/tables``, without its folder.
  let tableNames: [String]

  /// What texts name figures by.
  let figureNames: FigureNames

  /// - Returns: nil where the day's year has no plan.
  init?(
    of register: Register, asOf day: Day, words: Words, directory: Directory, texts: TextLibrary,
    assets: AssetNames, isForReport: Bool = false
  ) {
    guard let figures = Figures(of: register, asOf: day) else { return nil }
    self.register = register
    self.figures = figures
    before = day.inMonth.previous.flatMap { month in
      month.year == day.year ? Figures(of: register, asOf: month.lastDay) : nil
    }
    rankings = isForReport ? [] : register.unitHistory(to: day)
    self.words = words
    self.directory = directory
    self.texts = texts
    self.assets = assets
    reportedSentence = words.reportedSentence(figures)
    sections = directory.sections(words, register.settings)
    course = YearCourse(of: register, to: day)
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
      assets: assets, isForReport: true)
  }

  var settings: Settings { register.settings }

  func name(ofUnit unit: Int) -> String { register.units[unit].name }
}
