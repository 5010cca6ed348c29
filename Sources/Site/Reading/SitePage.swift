import Fingerprints
import Templates

/// One file of the site: where it stands and what makes its bytes, on demand and on any thread.
public struct SitePage: Sendable {
  public enum Content: Sendable {
    /// Appends the file's bytes; of a long one it may have parts taken meanwhile.
    case made(@Sendable (inout [UInt8], @escaping Output.Taking) -> Void)

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

  /// A file that is held whole while it is made.
  init(_ address: Address, _ make: @escaping @Sendable (inout [UInt8]) -> Void) {
    let make: @Sendable (inout [UInt8], @escaping Output.Taking) -> Void = { output, _ in
      output.reserveCapacity(SitePage.room)
      make(&output)
    }
    self.init(path: address.path, .made(make))
  }

  /// For the largest files of 10,000 projects. What of it no file fills takes no memory, whereas a
  /// buffer that grows holds a file twice.
  private static let room = 16 << 20

  /// A page by a template.
  ///
  /// - Parameter model: Finds what it shows; nil for an empty file.
  init<Model>(
    _ address: Address, by template: Template<Model>, _ model: @escaping @Sendable () -> Model?
  ) {
    let make: @Sendable (inout [UInt8], @escaping Output.Taking) -> Void = { output, taking in
      guard let model = model() else { return }
      template.render(model, into: &output, taking: taking)
    }
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
