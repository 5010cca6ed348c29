/// What an office says of a project in words and pictures.
///
/// A class: all pages look at it, and a copy would count each of its texts.
public final class NarrativeText: Sendable {
  /// Position in ``Register/projects``.
  public let project: Int
  public let summary: TextLine?
  public let photos: [Photo]
  /// Kept inside: shown nowhere.
  public let isDraft: Bool
  public let text: TextSource

  /// Whether it may link to anything but other narratives.
  public let mayLinkFiles: Bool

  /// Whether its Markdown is of the few kinds that are quick to read.
  public let isPlain: Bool

  public init(
    project: Int, summary: TextLine? = nil, photos: [Photo], isDraft: Bool, text: TextSource,
    mayLinkFiles: Bool = true, isPlain: Bool = false
  ) {
    self.project = project
    self.summary = summary
    self.photos = photos
    self.isDraft = isDraft
    self.text = text
    self.mayLinkFiles = mayLinkFiles
    self.isPlain = isPlain
  }
}
