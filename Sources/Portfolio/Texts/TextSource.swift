/// Where the Markdown of a narrative, meeting or bulletin stands; it is read when it is shown.
public struct TextSource: Hashable, Sendable {
  /// Below the content folder.
  public let path: String
  /// UTF-8 bytes before the text that follows the front matter.
  public let bodyOffset: Int
  /// The line on which that text begins, 1 for the file's first.
  public let bodyLine: Int

  public init(
    path: String, bodyOffset: Int, bodyLine: Int
  ) {
    self.path = path
    self.bodyOffset = bodyOffset
    self.bodyLine = bodyLine
  }
}
