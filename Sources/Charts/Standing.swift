/// How a value stands against what it is compared with. Each case has a colour and a shape.
public enum Standing: Hashable, Sendable, CaseIterable {
  /// Triangle up.
  case ahead
  /// Disc.
  case level
  /// Triangle down.
  case behind
  /// Two triangles down.
  case farBehind
  /// Nothing to compare: a ring.
  case unknown
}
