import Diagnostics

/// A link or an image of a narrative, fit to be published as far as its own text tells.
public struct Link: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case link
    case image
  }

  public let kind: Kind
  public let destination: Destination

  /// Where the destination is written; of `[text][label]`, where the link is.
  public let place: SourcePoint

  /// Characters from `place` on that a message may mark.
  public let length: Int

  /// Whether it leads to a page of another site.
  var isForeign: Bool {
    if case .web(let address) = destination { !address.hasPrefix("mailto:") } else { false }
  }
}
