/// What an office says of a project in words and pictures.
public struct NarrativeText: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let summary: TextLine?
  public let photos: [Photo]
  /// Kept inside: shown nowhere.
  public let isDraft: Bool
  public let text: TextSource

  /// What may stand between double braces anywhere in the file, formats left out: every figure
  /// that it names is among them, but for those of its own project.
  public let mentions: [String]

  /// Whether it may link to anything but other narratives.
  public let mayLinkFiles: Bool

  /// All that can be wrong with it; nil where its Markdown has to be read to tell.
  public let claims: TextClaims?

  public init(
    project: Int, summary: TextLine? = nil, photos: [Photo], isDraft: Bool, text: TextSource,
    mentions: [String] = [], mayLinkFiles: Bool = true, claims: TextClaims? = nil
  ) {
    self.project = project
    self.summary = summary
    self.photos = photos
    self.isDraft = isDraft
    self.text = text
    self.mentions = mentions
    self.mayLinkFiles = mayLinkFiles
    self.claims = claims
  }
}
