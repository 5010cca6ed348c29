/// A project that some plan names; what a year's plan says of it is its ``PlanEntry`` there.
public struct Project: Hashable, Sendable {
  /// Stable over the years.
  public let id: String

  public init(id: String) {
    self.id = id
  }
}
