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
///   - isKnown: Whether the page at a path has been made from a source before, without a message
///     about its text; that text is not checked again.
public func readSite(
  from sources: SiteSources, asOf: Day? = nil, program: String = "",
  laysOut: Bool = true, spread: @escaping Spread = inTurn,
  isKnown: @escaping @Sendable (_ path: String, _ source: Fingerprint) -> Bool = { _, _ in false }
) -> SiteReading {
  let records = readRecords(sources.content, root: sources.contentRoot, spread: spread)
  var found = records.diagnostics
  let parts = SiteParts(
    of: sources, in: records.language ?? .chinese,
    pace: records.register?.settings.pace ?? .standard, spread, reporting: &found)
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
  let files = edition.checkTexts(records.mentions, spread, reporting: &found) { project in
    guard let pages else { return false }
    return isKnown(Address.project(register.projects[project]).path, pages.projects[project])
  }
  let isSound = !found.contains { $0.severity == .error }
  let site = isSound ? pages.map { Site(of: edition, parts, $0, copying: files) } : nil
  return SiteReading(
    records, found, asOf: day, isSound: isSound, site: site, edition: edition)
}

/// What the site is made from besides the records.
struct SiteParts: Sendable {
  let words: Words
  let templates: SiteTemplates

  /// Files of the templates folder that the site carries, by path.
  let assets: [String]

  /// Of the words and of all templates, each.
  let fingerprints: (words: Fingerprint, templates: Fingerprint)

  /// - Parameter pace: What the words on pace are to say.
  /// - Returns: nil where words or templates have an error.
  init?(
    of sources: SiteSources, in language: Language, pace: PaceSetting, _ spread: Spread,
    reporting: inout [Diagnostic]
  ) {
    let files = sources.templates
    let root = sources.templatesRoot
    let path = "words/\(language.rawValue).yml"
    guard let bytes = try? files.read(path) else {
      reporting.append(.missingFile(shown(path, in: root)))
      return nil
    }
    let before = reporting.count
    let entries = readWords(bytes, path: shown(path, in: root), reporting: &reporting)
    // Of a file that cannot be read whole every word would seem to be missing.
    if reporting[before...].contains(where: { $0.severity == .error }) { return nil }
    let words = Words(entries, path: shown(path, in: root), reporting: &reporting).naming(pace)
    let mustache = files.entries.map(\.path).filter { $0.hasSuffix(".mustache") }
    let texts = mustache.compactMap { path in
      (try? files.read(path)).map { (shown(path, in: root), $0) }
    }
    let set = TemplateSet(
      files: Dictionary(texts, uniquingKeysWith: { first, _ in first }), words: words.entries,
      folder: root)
    for asset in Asset.allCases where !files.holds(asset.rawValue) {
      reporting.append(.missingFile(shown(asset.rawValue, in: root)))
    }
    let compiled = reporting.count
    let templates = SiteTemplates(set, spread, reporting: &reporting)
    reporting.keepFirstOfEachPlace(from: compiled)
    guard let templates,
      !reporting[before...].contains(where: { $0.severity == .error })
    else { return nil }
    self.words = words
    self.templates = templates
    let templateFiles = Fingerprint { print in
      for (path, bytes) in texts {
        print.add(path)
        print.add(Fingerprint(of: bytes))
      }
    }
    fingerprints = (Fingerprint(of: bytes), templateFiles)
    assets = files.entries.map(\.path).filter { $0.hasPrefix("assets/") }
  }
}

extension Diagnostic {
  /// - Parameter path: As whoever runs the program would write it.
  fileprivate static func missingFile(_ path: String) -> Diagnostic {
    Diagnostic(.fileMissing, at: SourcePoint(path: path), ["file": path])
  }
}

extension ContentFiles {
  fileprivate func holds(_ path: String) -> Bool { entries.contains { $0.path == path } }
}

/// A path below a folder, as whoever named the folder would write it.
func shown(_ path: String, in root: String) -> String {
  root.isEmpty ? path : (root.hasSuffix("/") ? root + path : root + "/" + path)
}

extension SiteReading {
  fileprivate init(
    _ records: RecordsReading, _ found: [Diagnostic], asOf: Day?, isSound: Bool = false,
    site: Site? = nil, edition: Edition? = nil
  ) {
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

extension [Diagnostic] {
  /// Keeps the first of several messages of one rule at one place: a part that many templates share
  /// is found at fault by each of them.
  fileprivate mutating func keepFirstOfEachPlace(from start: Int) {
    var said: Set<[String]> = []
    let kept = self[start...].filter { one in
      let place = one.place
      return said.insert([one.rule.rawValue, place.path, "\(place.line):\(place.column)"]).inserted
    }
    replaceSubrange(start..., with: kept)
  }
}
