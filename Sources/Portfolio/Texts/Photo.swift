/// A picture of a project.
public struct Photo: Hashable, Sendable {
  /// Below the content folder.
  public let path: String
  public let taken: Day?
  public let caption: String?

  public init(
    path: String, taken: Day? = nil, caption: String? = nil
  ) {
    self.path = path
    self.taken = taken
    self.caption = caption
  }
}
