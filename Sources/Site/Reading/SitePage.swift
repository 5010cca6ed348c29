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

  init(_ address: Address, _ make: @escaping @Sendable (inout [UInt8]) -> Void) {
    path = address.path
    content = .made(make)
  }

  init(path: String, _ content: Content) {
    self.path = path
    self.content = content
  }
}
