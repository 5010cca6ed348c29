import Portfolio

/// The register as of one day, and the words to speak of it: what a page is made from.
struct Edition: Sendable {
  let register: Register
  let figures: Figures

  /// As of the end of the month before, for what changed since; nil in the year's first month.
  let before: Figures?

  /// The ranking at each month's end of the year, oldest first, and on the day.
  let rankings: [UnitStandings]
  let words: Words
  let directory: Directory
  let texts: TextLibrary

  /// - Returns: nil where the day's year has no plan.
  init?(
    of register: Register, asOf day: Day, words: Words, directory: Directory, texts: TextLibrary
  ) {
    guard let figures = Figures(of: register, asOf: day) else { return nil }
    self.register = register
    self.figures = figures
    before = day.inMonth.previous.flatMap { month in
      month.year == day.year ? Figures(of: register, asOf: month.lastDay) : nil
    }
    rankings = register.unitHistory(to: day)
    self.words = words
    self.directory = directory
    self.texts = texts
  }

  /// The same register and words as of another day.
  func asOf(_ day: Day) -> Edition? {
    Edition(of: register, asOf: day, words: words, directory: directory, texts: texts)
  }

  var settings: Settings { register.settings }

  func name(ofUnit unit: Int) -> String { register.units[unit].name }
}
