/// A coordination meeting and the problems that it took up.
public struct Meeting: Sendable {
  /// The file's name without its ending.
  public let id: String
  public let date: Day
  public let kind: String?
  public let chair: String?
  /// Positions in ``Register/problems``.
  public let problems: [Int]
  public let text: TextSource

  public init(
    id: String, date: Day, kind: String? = nil, chair: String? = nil, problems: [Int],
    text: TextSource
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.chair = chair
    self.problems = problems
    self.text = text
  }
}
