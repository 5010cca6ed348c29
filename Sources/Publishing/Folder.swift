#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open folder, in which files are named relative to it whatever becomes of its own name.
final class Folder: Sendable {
  let descriptor: Int32

  /// How messages name it.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { _ = close(descriptor) }

  convenience init(opening path: String) throws(PublishingFailure) {
    let descriptor = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0 { throw PublishingFailure(path: path, reason: .opening(errno)) }
    self.init(descriptor: descriptor, path: path)
  }

  /// Opens a folder in this one; a symbolic link is none.
  ///
  /// - Parameter shown: How messages name it, if not by where it is.
  func folder(
    _ name: UnsafePointer<CChar>, shown: String? = nil
  ) throws(PublishingFailure) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let opened = uninterrupted { openat(descriptor, name, flags) }
    let path = shown ?? self.path(of: String(cString: name))
    if opened < 0 { throw PublishingFailure(path: path, reason: .opening(errno)) }
    return Folder(descriptor: opened, path: path)
  }

  func path(of name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }

  /// The failure of the last system call on an entry.
  func failure(_ name: String, _ number: Int32 = errno) -> PublishingFailure {
    PublishingFailure(path: path(of: name), reason: .system(number))
  }

  /// What stands at a name, a symbolic link as itself; `nil` if nothing does.
  func status(of name: String) throws(PublishingFailure) -> stat? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw failure(name)
  }

  func ownStatus() throws(PublishingFailure) -> stat {
    var status = stat()
    if fstat(descriptor, &status) == 0 { return status }
    throw PublishingFailure(path: path, reason: .system(errno))
  }

  /// Makes the folders that a file's path names, as far as they are missing.
  func makeFolders(above path: String) throws(PublishingFailure) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      let folder = String(path[..<slash])
      if mkdirat(descriptor, folder, 0o777) != 0, errno != EEXIST { throw failure(folder) }
      end = path.index(after: slash)
    }
  }
}

extension PublishingFailure.Reason {
  static func opening(_ number: Int32) -> PublishingFailure.Reason {
    number == ENOTDIR || number == ELOOP ? .notFolder : .system(number)
  }
}
