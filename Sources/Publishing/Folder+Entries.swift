#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A name in a folder.
struct Entry {
  /// As the system spells it, for further calls; valid only while it is being visited.
  let name: UnsafePointer<CChar>

  /// Whether it is a folder itself, not a link to one.
  let isFolder: Bool

  var isHidden: Bool { name[0] == 0x2E }

  /// Repaired where it is not UTF-8.
  var text: String { String(cString: name) }

  var isUTF8: Bool { String(validatingCString: name) != nil }
}

extension Folder {
  /// Visits every entry but `.` and `..`, in the order of the file system.
  func forEachEntry(
    _ visit: (Entry) throws(PublishingFailure) -> Void
  ) throws(PublishingFailure) {
    let again = uninterrupted { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard again >= 0, let stream = fdopendir(again) else {
      throw PublishingFailure(path: path, reason: .system(errno))
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let found = readdir(stream) else { break }
      if let entry = entry(found) { try visit(entry) }
    }
    if errno != 0 { throw PublishingFailure(path: path, reason: .system(errno)) }
  }

  private func entry(_ found: UnsafeMutablePointer<dirent>) -> Entry? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let name = (UnsafeRawPointer(found) + offset).assumingMemoryBound(to: CChar.self)
    if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return nil }
    var isFolder = Int(found.pointee.d_type) == Int(DT_DIR)
    if Int(found.pointee.d_type) == Int(DT_UNKNOWN) {
      var status = stat()
      isFolder = fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.isFolder
    }
    return Entry(name: name, isFolder: isFolder)
  }

  func status(of entry: Entry) throws(PublishingFailure) -> stat {
    var status = stat()
    if fstatat(descriptor, entry.name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    throw failure(entry.text)
  }
}
