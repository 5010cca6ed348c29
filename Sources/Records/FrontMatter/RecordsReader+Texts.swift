import Diagnostics
import Portfolio

extension RecordsReader {
  /// The narratives of projects that plans name, by project.
  mutating func narratives() -> [NarrativeReading] {
    let known = KnownFiles(layout.files.map(\.entry.path))
    let reader = RecordsReader(files, layout, paths, names)
    let parts = gather(layout.narratives.count, by: 64, spread) { stretch in
      var reader = reader
      let narratives = reader.narratives(stretch, among: known)
      return (narratives, reader.found, reader.encodings, reader.fingerprints)
    }
    var narratives: [NarrativeReading] = []
    for (part, found, encodings, fingerprints) in parts {
      narratives += part
      self.found += found
      self.encodings += encodings
      self.fingerprints.add(fingerprints)
    }
    return narratives.sorted { $0.text.project < $1.text.project }
  }

  /// Some of the narratives, by their places among all.
  private mutating func narratives(
    _ places: Range<Int>, among known: KnownFiles
  ) -> [NarrativeReading] {
    var budget = SuggestionBudget()
    return layout.narratives[places].compactMap { file -> NarrativeReading? in
      guard let text = text(of: file.path) else { return nil }
      return readNarrative(
        text, of: file.id, path: file.path, shownPath: paths.shown(file.path),
        projects: names.projects, files: known, budget: &budget, reporting: &found)
    }
  }

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
