import Diagnostics

/// `{{ tiers.local.completionRate:2:unit }}`: a figure that is put in when the page is made.
public struct Reference: Hashable, Sendable {
  /// The path in the figures file, such as `tiers.local.completionRate`.
  public let name: String

  /// What follows the name, colon by colon; not checked here.
  public let formats: [String]

  /// Of the first brace.
  public let place: SourcePoint

  /// Characters from the first brace to the last.
  public let length: Int
}
