/// A line of front matter that may name figures, and where it stands in its file.
public struct TextLine: Hashable, Sendable {
  public let text: String
  /// 1 for the file's first line.
  public let line: Int
  /// Of the first character, 1 for the line's first.
  public let column: Int

  public init(_ text: String, line: Int = 1, column: Int = 1) {
    self.text = text
    self.line = line
    self.column = column
  }
}
