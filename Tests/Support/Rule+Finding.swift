import Diagnostics

extension Rule {
  /// Those that reading the records alone finds; all others concern texts, words and templates,
  /// which are read with the whole site.
  public static let ofRecords = allCases.filter { !$0.concernsWholeSite }

  public static let ofWholeSite = allCases.filter(\.concernsWholeSite)

  private var concernsWholeSite: Bool {
    let families = ["figure", "image", "link", "narrative", "reference", "template", "word"]
    return self != .narrativeWithoutProject
      && families.contains { rawValue.hasPrefix($0 + "-") }
  }
}

/// What a phrase names in braces; a blank in the braces makes them plain text.
public func names(inPhrase phrase: String) -> Set<String> {
  let parts = phrase.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
  return Set(
    parts.compactMap { part in
      let name = part.prefix { $0 != "}" }
      let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && $0.isLetter }
      return isName ? String(name) : nil
    })
}
