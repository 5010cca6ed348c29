/// One fault of the content or the templates: what is wrong, where, and what would mend it.
///
/// The fault is data; its prose is made by ``Phrasebook`` in the language of the reader.
public struct Diagnostic: Hashable, Sendable {
  /// An error keeps the site from being written; a warning does not.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  public let rule: Rule
  public let place: SourcePoint

  /// How many characters from `place` on are at fault; 1 or less marks the point alone.
  public let length: Int

  /// What the rule's phrases name in braces: `["cell": "12,5OO", "column": "本年累计完成"]`.
  public let details: [String: String]

  /// A known name near the one that was written.
  public let suggestion: String?

  public init(
    _ rule: Rule, at place: SourcePoint, length: Int = 1, _ details: [String: String] = [:],
    suggestion: String? = nil
  ) {
    self.rule = rule
    self.place = place
    self.length = length
    self.details = details
    self.suggestion = suggestion
  }

  public var severity: Severity { rule.severity }
}

extension Diagnostic: Comparable {
  /// By place, then rule, then details, so that the order of a run's messages is total.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
    return left.sortedDetails.lexicographicallyPrecedes(right.sortedDetails)
  }

  private var sortedDetails: [String] {
    details.map { "\($0.key)=\($0.value)" }.sorted() + [suggestion ?? ""]
  }
}
