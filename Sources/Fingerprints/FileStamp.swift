/// What the system says of a file that changes whenever the file's content does, and may when it does
/// not.
public struct FileStamp: Hashable, Sendable {
  /// In bytes.
  public let size: Int
  public let inode: UInt64

  /// When the bytes and when anything about the file last changed, in nanoseconds since 1970.
  public let modified: Int64
  public let changed: Int64

  public init(size: Int, inode: UInt64, modified: Int64, changed: Int64) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }
}
