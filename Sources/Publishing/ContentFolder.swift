import Fingerprints

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of files to be read: the records, the templates.
public struct ContentFolder: Sendable {
  private let folder: Folder

  /// - Parameters:
  ///   - path: A folder or a symbolic link to one.
  ///   - option: What the failure names as the way to another folder where this one is missing.
  public init(opening path: String, option: String? = nil) throws(PublishingFailure) {
    do throws(PublishingFailure) {
      folder = try Folder(opening: path)
    } catch {
      guard let option, error.reason == .system(ENOENT) else { throw error }
      throw PublishingFailure(path: path, reason: .noFolder(option: option))
    }
  }

  /// All files below, sorted by the bytes of their paths.
  ///
  /// Whatever has a name that begins with a dot is left out: version control and desktops keep
  /// their own files under such names.
  public func listing() throws(PublishingFailure) -> [FolderEntry] {
    var found: [FolderEntry] = []
    try list(folder, below: "", into: &found)
    return found.sorted { bytesPrecede($0.path, $1.path) }
  }

  /// The bytes of one file; a symbolic link or a folder fails.
  public func bytes(of path: String) throws(PublishingFailure) -> [UInt8] {
    try folder.bytes(of: path)
  }

  private func list(
    _ folder: Folder, below prefix: String, into found: inout [FolderEntry]
  ) throws(PublishingFailure) {
    try folder.forEachEntry { entry throws(PublishingFailure) in
      if entry.isHidden { return }
      let name = entry.text
      if entry.isFolder, entry.isUTF8 {
        try list(folder.folder(name), below: "\(prefix)\(name)/", into: &found)
      } else {
        found.append(try folder.describe(entry, as: prefix + name))
      }
    }
  }
}

/// Whether one text stands before another by the bytes of their UTF-8.
private func bytesPrecede(_ left: String, _ right: String) -> Bool {
  var (left, right) = (left, right)
  return left.withUTF8 { left in
    right.withUTF8 { right in
      let common = min(left.count, right.count)
      guard
        let (one, other) = left.baseAddress.flatMap({ one in
          right.baseAddress.map { (one, $0) }
        })
      else { return left.count < right.count }
      let order = memcmp(one, other, common)
      return order == 0 ? left.count < right.count : order < 0
    }
  }
}

extension Folder {
  fileprivate func describe(
    _ entry: Entry, as path: String
  ) throws(PublishingFailure) -> FolderEntry {
    let status = try status(of: entry)
    let kind: FolderEntry.Kind =
      if !entry.isUTF8 {
        .misnamed
      } else if status.isSymbolicLink {
        .symbolicLink
      } else {
        status.isRegular ? .file : .other
      }
    let stamp = FileStamp(
      size: status.size, inode: status.inode, modified: status.modified.nanoseconds,
      changed: status.changed.nanoseconds)
    return FolderEntry(path: path, kind: kind, stamp: stamp)
  }
}
