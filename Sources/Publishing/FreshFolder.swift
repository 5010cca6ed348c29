#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that held nothing, for files that replace none.
public struct FreshFolder: Sendable {
  private let folder: Folder

  /// Opens an empty folder, or makes one and those above it where they are missing.
  ///
  /// - Throws: Where something stands there that is not an empty folder; its reason is
  ///   `.notFolder` or `.notEmpty`.
  public init(_ path: String) throws(PublishingFailure) {
    let place = try OutputPlace(path)
    if mkdirat(place.parent.descriptor, place.name, 0o777) != 0, errno != EEXIST {
      throw PublishingFailure(path: path, reason: .system(errno))
    }
    folder = try place.parent.folder(place.name, shown: path)
    var isEmpty = true
    try folder.forEachEntry { _ throws(PublishingFailure) in isEmpty = false }
    if !isEmpty { throw PublishingFailure(path: path, reason: .notEmpty) }
  }

  /// Writes a file, and makes the folders that its path names.
  public func write(_ bytes: [UInt8], to path: String) throws(PublishingFailure) {
    let file = try NewFile(path, in: folder)
    try file.append(bytes)
    try file.finish()
  }
}
