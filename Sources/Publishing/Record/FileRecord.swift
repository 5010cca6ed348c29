import Fingerprints

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One published file: what it was made from, and what the system said of it then.
struct FileRecord: Hashable, Sendable {
  let path: String

  /// nil where it is not known.
  let source: Fingerprint?

  /// In bytes.
  let size: Int
  let inode: UInt64

  /// In nanoseconds since 1970.
  let modified: Int64

  init(path: String, source: Fingerprint?, size: Int, inode: UInt64, modified: Int64) {
    self.path = path
    self.source = source
    self.size = size
    self.inode = inode
    self.modified = modified
  }

  init(_ path: String, from source: Fingerprint?, _ status: stat) {
    self.init(
      path: path, source: source, size: status.size, inode: status.inode,
      modified: status.modified.nanoseconds)
  }

  /// Whether the file is as it was left. Its change time says nothing: it moves whenever the file
  /// gains or loses a name, as it does in every build that keeps it.
  func describes(_ status: stat) -> Bool {
    status.isRegular && status.size == size && status.inode == inode
      && status.modified.nanoseconds == modified
  }
}
