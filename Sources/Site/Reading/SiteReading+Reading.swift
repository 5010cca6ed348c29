import Diagnostics
import Fingerprints
import Portfolio
import Records
import Templates

/// Reads, checks and lays out a site; nothing is made until its pages are asked for.
///
/// - Parameters:
///   - asOf: The day to speak for; nil for the newest monthly table's.
///   - program: Tells the program that makes the pages from every other, for
///     ``SitePage/source``.
///   - laysOut: Whether the pages are wanted; without, everything is checked all the same.
///   - spread: On what threads the work is done; what comes of it is the same on any.
///   - memory: What ``SiteReading/remembered`` was after an earlier run, joined.
///   - isKnown: Whether the page at a path has been made from a source before, without a message
///     about its text; that text is not checked again.
public func readSite(
  from sources: SiteSources, asOf: Day? = nil, program: String = "",
  laysOut: Bool = true, spread: @escaping Spread = inTurn,
  remembering memory: ArraySlice<UInt8>? = nil,
  isKnown: @escaping @Sendable (_ path: String, _ source: Fingerprint) -> Bool = { _, _ in false }
) -> SiteReading {
  let memory = memory.flatMap { NarrativeMemory($0, of: program) }
  let (records, parts, faults) = readParts(of: sources, spread, remembering: memory)
  var found = records.diagnostics + faults
  guard let register = records.register, let day = asOf ?? register.newestReportingDay else {
    return SiteReading(records, found, asOf: asOf)
  }
  let directory = Directory(of: register, asOf: day)
  let texts = TextLibrary(
    sources.content, root: sources.contentRoot, register: register, directory: directory)
  guard let parts,
    let edition = Edition(
      of: register, asOf: day, words: parts.words, directory: directory,
      texts: texts, assets: AssetNames(of: sources.templates))
  else { return SiteReading(records, found, asOf: day) }
  let pages =
    laysOut
    ? PageSources(of: edition, records, parts, program: program, spread: spread) : nil
  // Not all of the sources, of which each call would count the references.
  let sources = pages?.projects
  let files = edition.checkTexts(records.mentions, spread, reporting: &found) { project in
    guard let sources else { return false }
    return isKnown(Address.project(register.projects[project]).path, sources[project])
  }
  let isSound = !found.contains { $0.severity == .error }
  let site =
    isSound ? pages.map { Site(of: edition, parts, $0, copying: files, isKnown: isKnown) } : nil
  return SiteReading(
    records, found, asOf: day, isSound: isSound, site: site, edition: edition,
    remembered: [NarrativeMemory.opening(of: program)] + records.remembered)
}

/// Reads records and templates side by side, for which the configuration is read ahead.
///
/// - Returns: With what is wrong with words and templates.
private func readParts(
  of sources: SiteSources, _ spread: @escaping Spread, remembering memory: NarrativeMemory?
) -> (RecordsReading, SiteParts?, [Diagnostic]) {
  enum Half: Sendable {
    case records(RecordsReading)
    case parts(SiteParts?, WordChoice, [Diagnostic])
  }
  let halves = gather(2, by: 1, spread) { half in
    if half.lowerBound == 0 {
      return Half.records(
        readRecords(
          sources.content, root: sources.contentRoot, spread: spread, remembering: memory))
    }
    var faults: [Diagnostic] = []
    let choice = WordChoice(ahead: sources.content)
    return .parts(SiteParts(of: sources, choice, spread, reporting: &faults), choice, faults)
  }
  guard case .records(let records)? = halves.first,
    case .parts(let parts, let ahead, var faults)? = halves.last
  else { return (readRecords(sources.content, root: sources.contentRoot), nil, []) }
  let choice = WordChoice(of: records)
  if choice == ahead { return (records, parts, faults) }
  faults = []
  return (records, SiteParts(of: sources, choice, spread, reporting: &faults), faults)
}

/// A path below a folder, as whoever named the folder would write it.
func shown(_ path: String, in root: String) -> String {
  root.isEmpty ? path : (root.hasSuffix("/") ? root + path : root + "/" + path)
}

extension SiteReading {
  fileprivate init(
    _ records: RecordsReading, _ found: [Diagnostic], asOf: Day?, isSound: Bool = false,
    site: Site? = nil, edition: Edition? = nil, remembered: [[UInt8]] = []
  ) {
    self.remembered = remembered
    self.isSound = isSound
    self.site = site
    register = records.register
    language = records.language
    self.asOf = asOf
    self.edition = edition
    diagnostics = found
    encodings = records.encodings
  }

  /// Every name, value and printed form of the figures; empty where anything is amiss.
  public var figures: [NamedFigure] {
    guard let edition else { return [] }
    return edition.figures.tree(of: edition.register).named(in: edition.words)
  }
}
