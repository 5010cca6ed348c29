/// What a text without any other fault may yet have wrong: the figures that it names and the files
/// that it links.
public struct TextClaims: Hashable, Sendable {
  /// `{{ tiers.local.completionRate:2:unit }}`.
  public struct Figure: Hashable, Sendable {
    public let name: String
    public let formats: [String]

    public init(name: String, formats: [String]) {
      self.name = name
      self.formats = formats
    }
  }

  public let figures: [Figure]

  /// Paths relative to the text's own folder.
  public let links: [String]

  public init(figures: [Figure], links: [String]) {
    self.figures = figures
    self.links = links
  }
}
