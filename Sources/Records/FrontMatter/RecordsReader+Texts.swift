import Diagnostics
import Portfolio

extension RecordsReader {
  /// The meetings, by date.
  ///
  /// - Parameter problems: The problem ledger's rows, in their order.
  mutating func meetings(problems: [Problem]) -> [Meeting] {
    var index = NameIndex(problems.map(\.id))
    // A faulty row's id is unknown, and naming it is no further fault.
    let ledger = paths.shown("problems.csv")
    index.isPartial = found.contains { $0.place.path == ledger && $0.severity == .error }
    let meetings = layout.meetings.compactMap { file -> Meeting? in
      guard let text = text(of: file.path) else { return nil }
      return readMeeting(
        text, on: file.day, path: file.path, shownPath: paths.shown(file.path),
        problems: index, reporting: &found)
    }
    return meetings.sorted { $0.date < $1.date }
  }

  /// The bulletins, by year and number.
  mutating func bulletins() -> [Bulletin] {
    let months = layout.progress.filter { !$0.isInterim }.map(\.day.inMonth)
    let bulletins = layout.bulletins.compactMap { file -> Bulletin? in
      guard let text = text(of: file.path) else { return nil }
      return readBulletin(
        text, year: file.year, number: file.number, path: file.path,
        shownPath: paths.shown(file.path), months: months, reporting: &found)
    }
    return bulletins.sorted { ($0.year, $0.number) < ($1.year, $1.number) }
  }
}
