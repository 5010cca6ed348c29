import Fingerprints

/// One file of the site.
public struct Page: Sendable {
  /// Takes away what a page consists of so far, so that it need not be held whole.
  public typealias Taking = (inout [UInt8]) -> Void

  enum Content: Sendable {
    case made(@Sendable (inout [UInt8], @escaping Taking) throws -> Void)
    case copied(from: String)
  }

  /// Where the file stands under the output folder: `projects/KP2022-001.html`.
  ///
  /// Names joined by `/`; none is empty, `.` or `..`. No two pages have one path, regardless of
  /// case, since some file systems take such names for one.
  public let path: String

  let content: Content

  /// Of all that the bytes are made from; nil where that is not known.
  let source: Fingerprint?

  /// - Parameters:
  ///   - source: Of all that the bytes are made from: a file that was made from the same before is
  ///     not made again.
  ///   - make: Appends the file's bytes to an empty buffer that keeps its room from the page
  ///     before. Called at most once in a publication, on any thread; what it throws ends the
  ///     publication.
  public init(
    path: String, from source: Fingerprint? = nil,
    make: @escaping @Sendable (inout [UInt8]) throws -> Void
  ) {
    self.init(path: path, from: source) { bytes, _ in try make(&bytes) }
  }

  /// A page that may be long.
  ///
  /// - Parameter make: As above; whenever it has made a good many bytes, it may have them taken, and
  ///   goes on with an empty buffer.
  public init(
    path: String, from source: Fingerprint? = nil,
    makeInParts make: @escaping @Sendable (inout [UInt8], @escaping Taking) throws -> Void
  ) {
    self.path = path
    self.source = source
    content = .made(make)
  }

  /// A file that is copied byte by byte, never held in memory whole.
  ///
  /// - Parameter source: Of whatever tells the file from all others and all its other states.
  public init(copying file: String, to path: String, from source: Fingerprint? = nil) {
    self.path = path
    self.source = source
    content = .copied(from: file)
  }
}
