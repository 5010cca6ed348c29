/// How far the URL of an attribute has settled what its scheme is.
enum Address: Hashable, Sendable {
  /// Only these bytes of the template's own stand in it yet.
  case start([UInt8])

  /// A value began it, so that its scheme may be the value's.
  case open

  /// A path, or one of ``Scheme/allowed``.
  case settled

  /// A scheme of the template's own that a value may not follow.
  case refused

  /// - Returns: false where the template's `:` would make a scheme out of a value.
  mutating func read(_ byte: UInt8) -> Bool {
    switch (self, byte) {
    case (.start, UInt8(ascii: "/")), (.start, UInt8(ascii: "?")), (.start, UInt8(ascii: "#")),
      (.open, UInt8(ascii: "/")), (.open, UInt8(ascii: "?")), (.open, UInt8(ascii: "#")):
      self = .settled
    case (.start(let name), UInt8(ascii: ":")):
      self = name.withUnsafeBufferPointer(Scheme.isAllowed) ? .settled : .refused
    case (.start, UInt8(ascii: "&")): self = .refused  // may be a colon in disguise
    case (.start(let name), _): self = .start(name + [byte])
    case (.open, UInt8(ascii: ":")):
      self = .refused
      return false
    default: break
    }
    return true
  }

  /// The URL after a value.
  var followed: Address {
    if case .start = self { .open } else { self }
  }

  /// What holds of a URL that is one or the other.
  func joined(_ other: Address) -> Address {
    if self == other { return self }
    return self == .refused || other == .refused ? .refused : .open
  }
}
