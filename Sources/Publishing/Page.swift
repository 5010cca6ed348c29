import Fingerprints

/// One file of the site.
public struct Page: Sendable {
  enum Content: Sendable {
    case made(@Sendable (inout [UInt8]) throws -> Void)
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
