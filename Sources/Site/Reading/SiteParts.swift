import Diagnostics
import Fingerprints
import Portfolio
import Records
import Templates

/// What the site is made from besides the records.
struct SiteParts: Sendable {
  let words: Words
  let templates: SiteTemplates

  /// Files of the templates folder that the site carries, by path.
  let assets: [String]

  /// Of the words and of all templates, each.
  let fingerprints: (words: Fingerprint, templates: Fingerprint)

  /// - Returns: nil where words or templates have an error.
  init?(
    of sources: SiteSources, _ choice: WordChoice, _ spread: Spread,
    reporting: inout [Diagnostic]
  ) {
    let files = sources.templates
    let root = sources.templatesRoot
    let path = "words/\(choice.language.rawValue).yml"
    guard let bytes = try? files.read(path) else {
      reporting.append(.missingFile(shown(path, in: root)))
      return nil
    }
    let before = reporting.count
    let entries = readWords(bytes, path: shown(path, in: root), reporting: &reporting)
    // Of a file that cannot be read whole every word would seem to be missing.
    if reporting[before...].contains(where: { $0.severity == .error }) { return nil }
    let words = Words(entries, path: shown(path, in: root), reporting: &reporting).naming(
      choice.pace)
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

/// What the configuration says on words: their language, and which boundary those on pace name.
struct WordChoice: Hashable {
  let language: Language
  let pace: PaceSetting

  init(of records: RecordsReading) {
    language = records.language ?? .chinese
    pace = records.register?.settings.pace ?? .standard
  }

  /// Of a configuration that may turn out to be at fault.
  init(ahead files: ContentFiles) {
    let settings = readSettingsAhead(files)
    language = settings?.language ?? .chinese
    pace = settings?.pace ?? .standard
  }
}
