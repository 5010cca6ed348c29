/// One file of the site.
public struct Page: Sendable {
  enum Source: Sendable {
    case made(@Sendable (inout [UInt8]) throws -> Void)
    case copied(from: String)
  }

  /// Where the file stands under the output folder: `projects/KP2022-001.html`.
  ///
  /// Names joined by `/`; none is empty, `.` or `..`. No two pages have one path, regardless of
  /// case, since some file systems take such names for one.
  public let path: String

  let source: Source

  /// - Parameter make: Appends the file's bytes to an empty buffer that keeps its room from the
  ///   page before. Called at most once in a publication, on any thread; what it throws ends the
  ///   publication.
  public init(path: String, make: @escaping @Sendable (inout [UInt8]) throws -> Void) {
    self.path = path
    self.source = .made(make)
  }

  /// A file that is copied byte by byte, never held in memory whole.
  public init(copying file: String, to path: String) {
    self.path = path
    self.source = .copied(from: file)
  }
}
