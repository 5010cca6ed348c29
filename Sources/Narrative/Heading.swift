import Diagnostics

/// A heading of a narrative.
public struct Heading: Hashable, Sendable {
  /// Depth in the narrative's outline, from 1, without a gap: an `###` right under an `#` is 2.
  public let level: Int

  /// Without markup; figure references are left out.
  public let text: String

  /// Unique in the narrative; letters, digits and `-` of any script. The element's id is the
  /// caller's prefix and this.
  public let slug: String

  public let place: SourcePoint
}
