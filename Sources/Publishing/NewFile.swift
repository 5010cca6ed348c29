#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is being written, which did not exist before.
final class NewFile {
  private let folder: Folder
  private let path: String
  private var file: Int32

  /// Creates the file, and the folders above it where they are missing.
  init(_ path: String, in folder: Folder) throws(PublishingFailure) {
    self.folder = folder
    self.path = path
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    file = uninterrupted { openat(folder.descriptor, path, flags, 0o666) }
    if file < 0, errno == ENOENT {
      try folder.makeFolders(above: path)
      file = uninterrupted { openat(folder.descriptor, path, flags, 0o666) }
    }
    if file < 0 { throw folder.failure(path) }
  }

  deinit { if file >= 0 { _ = close(file) } }

  func append(_ bytes: UnsafeRawBufferPointer) throws(PublishingFailure) {
    var done = 0
    while done < bytes.count {
      let start = bytes.baseAddress.map { $0 + done }
      let count = uninterrupted { write(file, start, bytes.count - done) }
      if count < 0 { throw folder.failure(path) }
      done += count
    }
  }

  func append(_ bytes: [UInt8]) throws(PublishingFailure) {
    try bytes.withUnsafeBufferPointer { all throws(PublishingFailure) in
      try append(UnsafeRawBufferPointer(all))
    }
  }

  /// Gives the file the time and the rights of another.
  func take(after status: stat) throws(PublishingFailure) {
    var times = [status.accessed, status.modified]
    if futimens(file, &times) != 0 || fchmod(file, status.st_mode & 0o7777) != 0 {
      throw folder.failure(path)
    }
  }

  /// Closes it; only then does every file system say whether all bytes found room.
  ///
  /// - Returns: What the system says of the file.
  @discardableResult
  func finish() throws(PublishingFailure) -> stat {
    var status = stat()
    if fstat(file, &status) != 0 { throw folder.failure(path) }
    let closing = file
    file = -1
    if close(closing) != 0, errno != EINTR { throw folder.failure(path) }
    return status
  }
}
