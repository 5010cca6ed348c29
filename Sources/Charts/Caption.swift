/// What a chart is called and says, for readers who do not see it.
public struct Caption: Hashable, Sendable {
  /// Unique in the page; bytes other than ASCII letters, digits, `_` and `-` are written as `-`.
  public let id: String
  /// The chart's name.
  public let title: String
  /// A sentence with the figures that the chart shows.
  public let description: String

  public init(id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
  }
}
