import Diagnostics
import Portfolio

/// What portal.yml says, and where it names what other files must have.
public struct SettingsReading: Sendable {
  public let settings: Settings

  /// Where the draft plan's year stands, if there is one.
  public let draftYear: SourceSpan?

  /// Where the year stands below which the draft must not fall, if there is one.
  public let draftFloor: SourceSpan?
}

/// Reads portal.yml; everything that is wrong with it is reported at its own key or value.
///
/// A key that has no value is an error: it says neither what is wanted nor that the default is.
///
/// - Parameter bytes: Valid UTF-8 without a byte order mark.
/// - Returns: nil where tiers or sectors could not all be read, so that no other file can be
///   checked against them; otherwise what could be read, with defaults for the rest.
public func readSettings(
  _ bytes: [UInt8], path: String, reporting: inout [Diagnostic]
) -> SettingsReading? {
  guard let root = readYAML(bytes, path: path, reporting: &reporting) else { return nil }
  var reader = YAMLReader(path: path, reportsBlanks: true)
  let reading = reader.settings(root)
  reporting += reader.found
  return reading
}

extension YAMLReader {
  fileprivate static let known = [
    "title", "publisher", "region", "language", "tiers", "sectors", "lists", "baselines",
    "draftPlan", "timeProgress", "ranking", "pace", "publish", "sample", "oc4ids", "site",
  ]

  fileprivate mutating func settings(_ root: YAMLNode) -> SettingsReading? {
    // An empty file has no keys, rather than another kind of value.
    let isEmpty = root.content == .blank
    let file =
      isEmpty ? YAMLNode(.mapping([]), line: root.line, column: root.column) : root
    guard
      let keys = keys(
        file, name: "", known: YAMLReader.known,
        required: ["title", "publisher", "region", "tiers", "sectors"])
    else { return nil }
    let tiers = keys["tiers"].flatMap { self.tiers($0) }
    let domains = keys["sectors"].flatMap { self.domains($0) }
    let draft = keys["draftPlan"].flatMap { draftPlan($0) }
    let settings = Settings(
      title: text(keys, "title") ?? "", publisher: text(keys, "publisher") ?? "",
      region: text(keys, "region") ?? "",
      language: keys["language"].flatMap { language($0) } ?? .chinese,
      tiers: tiers ?? [], domains: domains ?? [],
      lists: keys["lists"].flatMap { lists($0) } ?? [],
      baselines: keys["baselines"].map { baselines($0, tiers: tiers) } ?? [],
      draftPlan: draft?.setting,
      timeProgress: keys["timeProgress"].flatMap { timeProgress($0) } ?? .linear,
      ranking: keys["ranking"].flatMap { ranking($0) } ?? .standard,
      pace: keys["pace"].flatMap { pace($0) } ?? .standard,
      publishedPeople: keys["publish"].flatMap { publishedPeople($0) } ?? [.leader, .guarantor],
      isSample: keys["sample"].flatMap { flag($0, name: "sample") } ?? false,
      oc4ids: keys["oc4ids"].flatMap { oc4ids($0, domains: domains) },
      site: value(keys, "site", as: siteAddress(parsing:)))
    guard tiers != nil, domains != nil else { return nil }
    return SettingsReading(
      settings: settings, draftYear: draft?.year, draftFloor: draft?.floor)
  }

  private mutating func language(_ node: YAMLNode) -> Language? {
    choice(
      node, name: "language", of: Language.allCases.map { ($0.rawValue, $0) },
      alike: [
        "zh": "zh-Hans", "zh-cn": "zh-Hans", "zh_cn": "zh-Hans", "cn": "zh-Hans",
        "chinese": "zh-Hans", "中文": "zh-Hans", "简体中文": "zh-Hans", "en-us": "en",
        "en-gb": "en", "english": "en", "英文": "en",
      ])
  }
}
