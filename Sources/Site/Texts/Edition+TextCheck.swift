import Diagnostics
import Narrative
import Portfolio
import Records

extension Edition {
  /// Checks every text: its Markdown, where its links lead, which figures it names.
  ///
  /// - Parameters:
  ///   - mentions: Of each of ``Register/narratives``.
  ///   - isKnown: Whether a project's narrative is known to have no fault.
  /// - Returns: The files of the content folder that published texts show, sorted by path.
  func checkTexts(
    _ mentions: [NarrativeMentions], _ spread: Spread, reporting: inout [Diagnostic],
    isKnown: @escaping @Sendable (_ project: Int) -> Bool
  ) -> [String] {
    var shown: Set<String> = []
    for narrative in register.narratives where !narrative.isDraft {
      shown.formUnion(narrative.photos.map(\.path))
    }
    let parts = gather(register.narratives.count, by: 64, spread) { stretch in
      self.check(
        zip(self.register.narratives[stretch], mentions[stretch]), isKnown: isKnown)
    }
    for (files, found) in parts {
      shown.formUnion(files)
      reporting += found
    }
    for (place, meeting) in register.meetings.enumerated() {
      let files = check(meeting.text, naming: figureNames, reporting: &reporting)
      if directory.ledgers.meetings.contains(place) { shown.formUnion(files) }
    }
    for bulletin in register.bulletins {
      let names = bulletin.period.flatMap { figures(atEndOf: $0) }
        .map { FigureNames($0, of: register, words: words) }
      check(bulletin.title, of: bulletin.text, naming: names, reporting: &reporting)
      shown.formUnion(check(bulletin.text, naming: names, reporting: &reporting))
    }
    return shown.sorted(by: bytesPrecede)
  }

  /// - Returns: The files that published ones of the narratives link to or show, and the faults of
  ///   all.
  private func check(
    _ narratives: some Sequence<(NarrativeText, NarrativeMentions)>,
    isKnown: (_ project: Int) -> Bool
  ) -> (files: [String], found: [Diagnostic]) {
    var found: [Diagnostic] = []
    var shown: [String] = []
    for (narrative, mentions) in narratives
    where narrative.mayLinkFiles || !isKnown(narrative.project) {
      check(narrative.summary, of: narrative.text, naming: figureNames, reporting: &found)
      let files =
        mentions.claims.flatMap { linkedFiles(of: $0, in: narrative) }
        ?? check(narrative.text, naming: figureNames, reporting: &found)
      if !narrative.isDraft { shown += files }
    }
    return (shown, found)
  }

  /// Checks the figures that a line of front matter names.
  private func check(
    _ line: TextLine?, of text: TextSource, naming names: FigureNames?,
    reporting: inout [Diagnostic]
  ) {
    guard let line, line.mayNameFigures else { return }
    let place = SourcePoint(path: texts.shownPath(of: text), line: line.line, column: line.column)
    let read = FigureLine(line.text, at: place)
    reporting += read.diagnostics
    guard !read.references.isEmpty else { return }
    reporting += read.references.compactMap { fault(of: $0, in: names) }
  }

  /// - Parameter names: Of the figures that the text may name; nil where it has no period.
  /// - Returns: The files that the text links to or shows.
  private func check(
    _ text: TextSource, naming names: FigureNames?, reporting: inout [Diagnostic]
  ) -> [String] {
    guard let markdown = texts.markdown(of: text) else { return [] }
    reporting += markdown.diagnostics
    for reference in markdown.references {
      if let fault = fault(of: reference, in: names) { reporting.append(fault) }
    }
    let targets = LinkTargets(from: text, in: texts, link: Linker(from: .index))
    var files: [String] = []
    for link in markdown.links {
      switch targets.target(of: link.destination) {
      case .file(let path): files.append(path)
      case .missing:
        reporting.append(fault(.linkMissing, link, suggestion: targets.nearest(to: link)))
      case .outside: reporting.append(fault(.linkOutside, link))
      case .here, .page, nil: continue
      }
    }
    return files
  }

  private func fault(
    _ rule: Rule, _ link: Narrative.Link, suggestion: String? = nil
  ) -> Diagnostic {
    guard case .local(let path, _) = link.destination else {
      return Diagnostic(rule, at: link.place, length: link.length)
    }
    return Diagnostic(
      rule, at: link.place, length: link.length, ["path": path], suggestion: suggestion)
  }

  /// What is wrong with a figure reference, if anything is.
  private func fault(of reference: Reference, in names: FigureNames?) -> Diagnostic? {
    func fault(_ rule: Rule, _ name: String, suggestion: String? = nil) -> Diagnostic {
      Diagnostic(
        rule, at: reference.place, length: reference.length, ["name": name],
        suggestion: suggestion)
    }
    guard let names else { return fault(.figureWithoutPeriod, reference.name) }
    guard let value = names.value(named: reference.name) else {
      return fault(.figureUnknown, reference.name, suggestion: names.nearest(to: reference.name))
    }
    do {
      _ = try FigureFormat(reference.formats)
      return value.idle(among: reference.formats).map { idle in
        Diagnostic(
          .figureFormatIdle, at: reference.place, length: reference.length,
          ["name": idle, "figure": reference.name])
      }
    } catch {
      return fault(
        .figureFormatUnknown, error.name,
        suggestion: nearestName(to: error.name, among: FigureFormat.names))
    }
  }
}
