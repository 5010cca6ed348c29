/// What a text without any other fault may yet have wrong: the figures that it names and the files
/// that it links.
public struct TextClaims: Hashable, Sendable {
  /// Each like `tiers.local.completionRate:2:unit`, without blanks about its parts.
  public let figures: [String]

  /// Paths relative to the text's own folder.
  public let links: [String]

  public init(figures: [String], links: [String]) {
    self.figures = figures
    self.links = links
  }
}
