#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a folder looked like at a moment, told from the names, sizes, times and numbers of its files.
///
/// Two equal ones mean, within one run of the program, that nothing below was written, added, removed
/// or renamed; names that begin with a dot are left out, as in a listing.
public struct FolderState: Hashable, Sendable {
  /// The sum of what identifies each file, so that no order and no list of them is needed.
  private var sum: UInt64 = 0
  private var count = 0

  /// - Parameter path: A folder, by whatever stands there now; one that cannot be read has a state too.
  public init(of path: String) {
    do throws(PublishingFailure) {
      try add(Folder(opening: path))
    } catch {
      add { $0.combine(error) }
    }
  }

  private mutating func add(_ folder: Folder) throws(PublishingFailure) {
    try folder.forEachEntry { entry throws(PublishingFailure) in
      if entry.isHidden { return }
      if entry.isFolder { return try add(folder.folder(entry.name)) }
      let status = try folder.status(of: entry)
      add { hasher in
        hasher.combine(bytes: UnsafeRawBufferPointer(start: entry.name, count: strlen(entry.name)))
        hasher.combine(status.inode)
        hasher.combine(status.size)
        hasher.combine(status.modified.nanoseconds)
        hasher.combine(status.changed.nanoseconds)
      }
    }
    // A folder itself, since an empty one may matter, and a renamed one has other files.
    let own = try folder.ownStatus()
    add { hasher in
      hasher.combine(own.inode)
      hasher.combine(own.changed.nanoseconds)
    }
  }

  private mutating func add(_ identify: (inout Hasher) -> Void) {
    var hasher = Hasher()
    identify(&hasher)
    sum &+= UInt64(bitPattern: Int64(hasher.finalize()))
    count += 1
  }
}
