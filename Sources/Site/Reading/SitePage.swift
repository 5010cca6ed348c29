import Fingerprints

/// One file of the site: where it stands and what makes its bytes, on demand and on any thread.
public struct SitePage: Sendable {
  public enum Content: Sendable {
    /// Appends the file's bytes.
    case made(@Sendable (inout [UInt8]) -> Void)

    /// A file of the content folder, taken as it is, by its path there.
    case copied(String)

    /// A file of the templates folder, taken as it is, by its path there.
    case asset(String)
  }

  /// Below the site's folder, with `/` between names.
  public let path: String
  public let content: Content

  /// Of all that its bytes are made from; nil for a file that is taken as it is.
  public let source: Fingerprint?

  init(_ address: Address, _ make: @escaping @Sendable (inout [UInt8]) -> Void) {
    self.init(path: address.path, .made(make))
  }

  init(path: String, _ content: Content, from source: Fingerprint? = nil) {
    self.path = path
    self.content = content
    self.source = source
  }

  /// The same page, said to be made from no more than this.
  func made(from source: Fingerprint) -> SitePage {
    SitePage(path: path, content, from: source)
  }

  /// The same page; unless something less is said of it, it may be made from anything.
  func made(fromAtMost source: Fingerprint) -> SitePage {
    if case .made = content, self.source == nil { return made(from: source) }
    return self
  }
}
