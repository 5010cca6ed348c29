/// Where the Markdown of a narrative, meeting or bulletin stands; it is read when it is shown.
public struct TextSource: Hashable, Sendable {
  /// Below the content folder.
  public let path: String
  /// UTF-8 bytes before the text that follows the front matter.
  public let bodyOffset: Int
  /// The line on which that text begins, 1 for the file's first.
  public let bodyLine: Int

  /// Whether the file itself is UTF-8 without a byte order mark, so that `bodyOffset` is one in it.
  public let isWrittenInUTF8: Bool

  public init(
    path: String, bodyOffset: Int, bodyLine: Int, isWrittenInUTF8: Bool = false
  ) {
    self.path = path
    self.bodyOffset = bodyOffset
    self.bodyLine = bodyLine
    self.isWrittenInUTF8 = isWrittenInUTF8
  }
}
